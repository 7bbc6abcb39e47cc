import { type Refusal, refuse, type Sentence } from '../../shared/index.ts';
import type { Consents } from '../consent.ts';
import { fieldSetsOf } from './field-set.ts';
import type { MergePlan, Move } from './merge-parties.ts';
import { named } from './merge-words.ts';
import { type PartyRecord, sameValue } from './party-record.ts';
import { takeListApart } from './take-list-apart.ts';
import { takePointsApart } from './take-points-apart.ts';

/** The records as they are after a merge is taken back, and what is not as it was because somebody changed it since. */
export interface UnmergePlan {
  readonly kind: 'unmerge';
  /** The survivor first, then the absorbed, as in the merge. */
  readonly restored: readonly PartyRecord[];
  /** What goes back to the absorbed. */
  readonly moves: readonly Move[];
  /** Newer changes, which are kept: one sentence each. */
  readonly kept: readonly Sentence[];
}

/** Why a merge is not taken back. */
export type UnmergeRefusal = Refusal<'unmerge-other-record' | 'merge-erased'>;

interface Part<Value> {
  readonly values: readonly Value[];
  readonly kept: readonly Sentence[];
}

/** A field that was changed since stays with the survivor as it is now, with all that belongs to it. */
function fieldsApart(
  { before, merged }: MergePlan,
  now: PartyRecord,
): Part<Pick<PartyRecord, 'fields' | 'changedAt' | 'verified'>> {
  const [own = merged, ...others] = before;
  const changed = fieldSetsOf([own, merged, now]).filter(({ parts }) =>
    parts.some((part) => !sameValue(merged.fields[part], now.fields[part])),
  );
  const parts = new Set(changed.flatMap((set) => set.parts));
  const names = new Set([...parts, ...changed.map(({ name }) => name)]);
  const pick = <Value>(old: Readonly<Record<string, Value>>, fresh: Readonly<Record<string, Value>>) => ({
    ...Object.fromEntries(Object.entries(old).filter(([part]) => !parts.has(part))),
    ...Object.fromEntries(Object.entries(fresh).filter(([part]) => parts.has(part))),
  });
  const survivor = {
    fields: pick(own.fields, now.fields),
    changedAt: pick(own.changedAt, now.changedAt),
    verified: [
      ...own.verified.filter((name) => !names.has(name)),
      ...now.verified.filter((name) => names.has(name)),
    ],
  };
  return {
    values: [survivor, ...others],
    kept: changed.map(({ name }) => ({
      key: 'kept-field-since',
      parameters: { field: named('field', name) },
    })),
  };
}

/** A word that was given since is the survivor's; a refusal is everybody's, for nobody knows whose address it was said to. */
function consentsApart({ before, merged }: MergePlan, now: PartyRecord): Part<Consents> {
  const kinds = new Set([
    ...Object.keys(merged.consents),
    ...Object.keys(now.consents),
  ] as (keyof Consents)[]);
  const changed = [...kinds].filter((kind) => merged.consents[kind] !== now.consents[kind]);
  const values = before.map(({ consents }, index) => {
    const result = new Map(Object.entries(consents));
    for (const kind of changed) {
      const word = now.consents[kind];
      if (index > 0 && word !== 'REFUSED') continue;
      if (word === undefined) result.delete(kind);
      else result.set(kind, word);
    }
    return Object.fromEntries(result) as Consents;
  });
  return {
    values,
    kept: changed.map((kind) => ({
      key: 'kept-consent-since',
      parameters: { channel: named('channel', kind) },
    })),
  };
}

/** What still hangs on the survivor goes back to whom it came from; what came since stays, what went since is gone. */
function attachedApart({ before, merged }: MergePlan, now: PartyRecord): Part<PartyRecord['attached']> {
  const [own = merged, ...others] = before;
  const still = (what: string, ids: readonly string[]) => {
    const here = new Set(now.attached[what]);
    return ids.filter((id) => here.has(id));
  };
  const kinds = [...new Set([...Object.keys(own.attached), ...Object.keys(now.attached)])];
  const survivor = kinds.flatMap((what): readonly [string, readonly string[]][] => {
    const known = new Set(merged.attached[what]);
    const since = (now.attached[what] ?? []).filter((id) => !known.has(id));
    const ids = [...still(what, own.attached[what] ?? []), ...since];
    return what in own.attached || ids.length > 0 ? [[what, ids]] : [];
  });
  const gone = Object.entries(merged.attached).flatMap(([what, ids]) => {
    const count = ids.length - still(what, ids).length;
    return count > 0 ? [{ key: 'gone-since', parameters: { count, what: named('attached', what) } }] : [];
  });
  const back = others.map(({ attached }) =>
    Object.fromEntries(Object.entries(attached).map(([what, ids]) => [what, still(what, ids)])),
  );
  return { values: [Object.fromEntries(survivor), ...back], kept: gone };
}

/**
 * Takes a merge back. Where nothing was changed since, every record is exactly as it was; where something was, the newer change wins and is
 * named: it stays with the survivor, and what was removed since stays removed everywhere. Refused for another record than the merge's, and once the person was erased.
 */
export function unmergeParties(plan: MergePlan, now: PartyRecord): UnmergePlan | UnmergeRefusal {
  if (now.id !== plan.survivorId || now.kind !== plan.merged.kind) return refuse('unmerge-other-record');
  if (now.isErased) return refuse('merge-erased');
  const { before, merged } = plan;
  const fields = fieldsApart(plan, now);
  const points = takePointsApart(before, merged.points, now.points);
  const consents = consentsApart(plan, now);
  const attached = attachedApart(plan, now);
  const groups = takeListApart(
    before.map((record) => record.groups),
    merged.groups,
    now.groups,
    (id) => id,
  );
  const legalIds = takeListApart(
    before.map((record) => record.legalIds),
    merged.legalIds,
    now.legalIds,
    ({ identity }) => identity,
  );
  const restored = before.map((record, index) => ({
    ...record,
    fields: fields.values[index]?.fields ?? record.fields,
    changedAt: fields.values[index]?.changedAt ?? record.changedAt,
    verified: fields.values[index]?.verified ?? record.verified,
    points: points.values[index] ?? [],
    consents: consents.values[index] ?? {},
    groups: groups.values[index] ?? [],
    legalIds: legalIds.values[index] ?? [],
    attached: attached.values[index] ?? {},
  }));
  return {
    kind: 'unmerge',
    restored,
    moves: restored.slice(1).flatMap(({ id, attached: theirs }) =>
      Object.entries(theirs)
        .filter(([, ids]) => ids.length > 0)
        .map(([what, ids]) => ({ what, fromId: plan.survivorId, toId: id, ids })),
    ),
    kept: [
      ...fields.kept,
      ...points.kept,
      ...consents.kept,
      ...listSentences('group', groups, (id) => id),
      ...listSentences('legal-id', legalIds, ({ value }) => value),
      ...attached.kept,
    ],
  };
}

function listSentences<Item>(
  what: 'group' | 'legal-id',
  { added, removed }: { readonly added: readonly Item[]; readonly removed: readonly Item[] },
  say: (item: Item) => string,
): readonly Sentence[] {
  return [
    ...added.map((item) => ({ key: `kept-${what}-since`, parameters: { value: say(item) } })),
    ...removed.map((item) => ({ key: `removed-${what}-since`, parameters: { value: say(item) } })),
  ];
}
