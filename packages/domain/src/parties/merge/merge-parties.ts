import { invariant, ownEntry } from '../../shared/index.ts';
import { joinConsents } from '../consent.ts';
import type { LegalId } from '../legal-id.ts';
import { checkMerge, type MergeChoices, type MergeRefusal } from './check-merge.ts';
import { chooseSurvivor, inOrderOfAge, type Survivor } from './choose-survivor.ts';
import { fieldSetsOf } from './field-set.ts';
import { type FieldDecision, keepField } from './keep-field.ts';
import { type PartyRecord, unite } from './party-record.ts';
import { unitePoints } from './unite-points.ts';

/** Records that hang on another party from now on. */
export interface Move {
  /** 'leads', 'deals', 'activities', … */
  readonly what: string;
  readonly fromId: string;
  readonly toId: string;
  readonly ids: readonly string[];
}

/** What a merge will do, field by field with its reasons, and the data to undo it. */
export interface MergePlan {
  readonly kind: 'merge';
  readonly survivorId: string;
  readonly absorbedIds: readonly string[];
  /** Why it is this record that goes on. */
  readonly because: Survivor['because'];
  readonly fields: readonly FieldDecision[];
  /** Numbers of the absorbed that another company in the register has: kept in `before` only. */
  readonly lostLegalIds: readonly LegalId[];
  readonly moves: readonly Move[];
  /** The survivor as it is afterwards. */
  readonly merged: PartyRecord;
  /** Every record as it was, the survivor first: `unmergeParties` gives exactly these back. */
  readonly before: readonly PartyRecord[];
}

/** A company can't be a part of itself. */
function withoutOwnParent(record: PartyRecord, ids: ReadonlySet<string>): PartyRecord {
  const { parentId } = record.fields;
  return typeof parentId === 'string' && ids.has(parentId)
    ? { ...record, fields: { ...record.fields, parentId: null } }
    : record;
}

/** Of two numbers in one register the survivor's is kept. */
function uniteLegalIds(records: readonly PartyRecord[]): {
  readonly kept: readonly LegalId[];
  readonly lost: readonly LegalId[];
} {
  const all = unite(
    records.map(({ legalIds }) => legalIds),
    ({ identity }) => identity,
  );
  const holders = new Map<string, string>();
  for (const { register, holder } of all) if (!holders.has(register)) holders.set(register, holder);
  const isKept = ({ register, holder }: LegalId) => holders.get(register) === holder;
  return { kept: all.filter(isKept), lost: all.filter((id) => !isKept(id)) };
}

/** One record of several, the later over the earlier; a part may have any name, '__proto__' too. */
function together<Value>(parts: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function uniteAttached(records: readonly PartyRecord[]): PartyRecord['attached'] {
  const kinds = new Set(records.flatMap(({ attached }) => Object.keys(attached)));
  return Object.fromEntries(
    [...kinds].map((what) => [
      what,
      [...new Set(records.flatMap(({ attached }) => ownEntry(attached, what) ?? []))],
    ]),
  );
}

/**
 * Plans how two or more contacts, or companies, become one: nobody's contact point is lost, no consent becomes weaker, what
 * hung on the absorbed hangs on the survivor. The plan is the same in whatever order the records are given. Merging three at
 * once or one after the other gives the same points, groups, consents and attachments always, and the same value of every
 * field of one part whose values do not tie (equally checked and changed at the same moment).
 * Source: ours, because colleagues merge in whatever order they notice, and all of them have to come to one record.
 */
export function mergeParties(
  records: readonly PartyRecord[],
  choices: MergeChoices = {},
): MergePlan | MergeRefusal {
  const refused = checkMerge(records, choices);
  if (refused) return refused;
  const survivor = chooseSurvivor(records, choices.survivorId);
  invariant(survivor, 'no record of several goes on');
  const absorbed = inOrderOfAge(records.filter(({ id }) => id !== survivor.record.id));
  const before = [survivor.record, ...absorbed];
  const ids = new Set(before.map(({ id }) => id));
  const sources = before.map((record) => withoutOwnParent(record, ids));
  const fields = fieldSetsOf(sources).flatMap(
    (set) => keepField(set, sources, ownEntry(choices.fields ?? {}, set.name)) ?? [],
  );
  const legalIds = uniteLegalIds(before);
  return {
    kind: 'merge',
    survivorId: survivor.record.id,
    absorbedIds: absorbed.map(({ id }) => id),
    because: survivor.because,
    fields,
    lostLegalIds: legalIds.lost,
    moves: absorbed.flatMap((record) =>
      Object.entries(record.attached)
        .filter(([, attached]) => attached.length > 0)
        .map(([what, attached]) => ({ what, fromId: record.id, toId: survivor.record.id, ids: attached })),
    ),
    merged: {
      ...survivor.record,
      fields: together([
        withoutOwnParent(survivor.record, ids).fields,
        ...fields.map(({ values }) => values),
      ]),
      changedAt: together(fields.map(({ changedAt }) => changedAt)),
      verified: fields.filter(({ isVerified }) => isVerified).map(({ field }) => field),
      points: unitePoints(before),
      consents: before.map(({ consents }) => consents).reduce(joinConsents),
      groups: [...new Set(before.flatMap(({ groups }) => groups))],
      legalIds: legalIds.kept,
      attached: uniteAttached(before),
    },
    before,
  };
}
