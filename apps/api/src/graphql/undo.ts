import { may, type Right } from '@mikomi/domain/identity';
import { globalId, isRefusal, isUuid, type Refusal, refuse } from '@mikomi/domain/shared';
import type { RecordType } from '../platform/change/record-type.ts';
import { type UndoLimits, type Undone, undo } from '../platform/change/undo.ts';
import type { UndoReach } from '../platform/change/undo-reach.ts';
import type { MemberContext } from '../platform/member-context.ts';
import { builder } from './builder.ts';
import { memberOf } from './context.ts';
import { mutation } from './mutation.ts';
import { Node } from './node.ts';
import { loadVisible, nodeNames } from './restricted.ts';
import { withinUndoReach } from './undo-reach.ts';

/** The most records that an undo names. */
const MOST_NAMED = 200;

let types: ReadonlyMap<string, RecordType> = new Map();
let kept: ReadonlySet<string> = new Set();
let excepted: ReadonlyMap<string, Right> = new Map();
let final: ReadonlySet<string> = new Set();
let reaches: readonly UndoReach[] = [];

/** What `undo` never takes back. */
interface NeverUndone {
  readonly types: ReadonlySet<string>;
  /** Commands that wrote of these types and are taken back all the same, by whoever has the right. */
  readonly unless: ReadonlyMap<string, Right>;
  readonly commands: ReadonlySet<string>;
}

/**
 * Names every kind of record, which kinds and which commands `undo` never takes back, and what each room asks of whoever
 * takes something back on its records; the composition does.
 */
export function undoOver(
  all: ReadonlyMap<string, RecordType>,
  never: NeverUndone,
  asked: readonly UndoReach[],
): void {
  types = all;
  kept = never.types;
  excepted = never.unless;
  final = never.commands;
  reaches = asked;
}

const UndoneRecord = builder.objectRef<Undone['records'][number]>('UndoneRecord').implement({
  description: 'A record that an undo changed.',
  authScopes: { member: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ type, id }) => globalId(type, id) }),
    type: t.exposeString('type', { description: 'The name of its type.' }),
  }),
});

mutation('undo', {
  description:
    'Takes one command back, with everything that it changed. Refused when a newer change stands in the way. An undo can be undone.',
  allow: { right: 'change.undo' },
  input: (t) => ({
    commandId: t.id({ required: true, description: 'As the mutation’s payload gave it.' }),
  }),
  resolve: async ({ commandId }, context) => {
    const member = memberOf(context);
    if (!isUuid(commandId)) return refuse('command-not-found', { path: ['commandId'] });
    const limits: UndoLimits = {
      recordTypes: types,
      never: final,
      within: withinUndoReach(member),
      refuses: (names, command) => refusesTypes(member, names, command),
      bars: (tx, changes) => firstRefusal(reaches, (reach) => reach(tx, member, changes)),
    };
    const undone = await undo(member, limits, commandId);
    return isRefusal(undone) ? undone : (undone as Undone);
  },
  payload: (t) => ({
    records: t.field({
      type: [UndoneRecord],
      description: `What was changed back, each once, at most ${MOST_NAMED}.`,
      resolve: ({ records }) => each(records).slice(0, MOST_NAMED),
    }),
    count: t.int({ description: 'How many records it was.', resolve: ({ records }) => each(records).length }),
    nodes: t.field({
      type: [Node],
      description: `The changed records that the viewer sees, as they stand now, at most ${MOST_NAMED}.`,
      args: { first: t.arg.int({ description: `At most so many; ${MOST_NAMED} unless said.` }) },
      complexity: ({ first }) => ({ field: 5, multiplier: mostNamed(first) }),
      resolve: async ({ records }, { first }, context, info) => {
        const found = await Promise.all(
          each(records)
            .filter(({ type }) => nodeNames().includes(type))
            .slice(0, mostNamed(first))
            .map(async ({ type, id }) => {
              const record = await loadVisible(context, info, type, id);
              return record && { ...record, __typename: type };
            }),
        );
        return found.filter((record) => record !== null) as never;
      },
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`: brings back what was taken back.' }),
  }),
});

function mostNamed(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? MOST_NAMED, 0), MOST_NAMED);
}

function each(records: Undone['records']): Undone['records'] {
  return [...new Map(records.map((record) => [`${record.type} ${record.id}`, record])).values()];
}

function refusesTypes(
  member: MemberContext,
  names: ReadonlySet<string>,
  command: string,
): Refusal | undefined {
  for (const name of names) {
    const type = types.get(name);
    const right = kept.has(name) ? excepted.get(command) : type?.right;
    if (!type || (kept.has(name) && !right)) return refuse('not-undoable');
    if (right && !may(member.rights, right)) return refuse('not-allowed');
  }
  return undefined;
}

async function firstRefusal<Asked>(
  all: readonly Asked[],
  ask: (one: Asked) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  for (const one of all) {
    const refused = await ask(one);
    if (refused) return refused;
  }
  return undefined;
}
