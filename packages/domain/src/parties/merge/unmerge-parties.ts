import { type Refusal, refuse, type Sentence } from '../../shared/index.ts';
import type { MergePlan, Move } from './merge-parties.ts';
import type { PartyRecord } from './party-record.ts';
import { takeAttachedApart } from './take-attached-apart.ts';
import { takeConsentsApart } from './take-consents-apart.ts';
import { takeFieldsApart } from './take-fields-apart.ts';
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

/**
 * Takes a merge back. Where nothing was changed since, every record is exactly as it was; where something was, the newer
 * change wins and is named: it stays with the survivor, and what was removed since stays removed everywhere. Refused for
 * another record than the merge's, and once the person was erased.
 * Source: ours, because what somebody changed since was meant; GDPR (EU) 2016/679, article 17, for whoever was erased.
 */
export function unmergeParties(plan: MergePlan, now: PartyRecord): UnmergePlan | UnmergeRefusal {
  if (now.id !== plan.survivorId) return refuse('unmerge-other-record', { path: ['now', 'id'] });
  if (now.kind !== plan.merged.kind) return refuse('unmerge-other-record', { path: ['now', 'kind'] });
  if (now.isErased) return refuse('merge-erased', { path: ['now', 'isErased'] });
  const { before, merged } = plan;
  const fields = takeFieldsApart(plan, now);
  const points = takePointsApart(before, merged.points, now.points);
  const consents = takeConsentsApart(plan, now);
  const attached = takeAttachedApart(plan, now);
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
      ...countSentences(groups),
      ...legalIdSentences(legalIds),
      ...attached.kept,
    ],
  };
}

interface Since<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

/** Groups are counted, for a record knows them by their ids alone. */
function countSentences({ added, removed }: Since<string>): readonly Sentence[] {
  const counted = (key: string, { length: count }: readonly string[]): readonly Sentence[] =>
    count === 0 ? [] : [{ key, parameters: { count } }];
  return [...counted('kept-group-since', added), ...counted('removed-group-since', removed)];
}

function legalIdSentences({ added, removed }: Since<{ readonly value: string }>): readonly Sentence[] {
  const named =
    (key: string) =>
    ({ value }: { readonly value: string }) => ({ key, parameters: { value } });
  return [...added.map(named('kept-legal-id-since')), ...removed.map(named('removed-legal-id-since'))];
}
