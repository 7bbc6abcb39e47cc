import type { CivilDay, Sentence } from '../shared/index.ts';
import type { AssignmentDecision } from './assignment-decision.ts';
import { compareIds } from './compare-ids.ts';

/** What stood in a member's way. */
export interface Hindrances {
  readonly memberId: string;
  /** Days on which the member was passed over for a full cap per day. */
  readonly daysWithFullCap: readonly CivilDay[];
  /** How many leads each reason kept from the member, by the key of its sentence. */
  readonly reasons: Readonly<Record<string, number>>;
}

/**
 * Counts, for each who was a candidate, what kept leads from them; members by id, reasons by key.
 * Source: ours, because a plan is mended by what stood in the way most often, not by one lead's answer.
 */
export function hindrancesOf(decisions: readonly AssignmentDecision[]): readonly Hindrances[] {
  const byMember = new Map<string, { readonly days: Set<CivilDay>; readonly reasons: Map<string, number> }>();
  for (const { memberId, whyNot } of decisions.flatMap(({ candidates }) => candidates)) {
    const found = byMember.get(memberId) ?? { days: new Set(), reasons: new Map() };
    byMember.set(memberId, found);
    for (const reason of whyNot) {
      found.reasons.set(reason.key, (found.reasons.get(reason.key) ?? 0) + 1);
      const day = fullDayOf(reason);
      if (day !== undefined) found.days.add(day);
    }
  }
  return [...byMember]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([memberId, { days, reasons }]) => ({
      memberId,
      daysWithFullCap: [...days].sort(),
      reasons: Object.fromEntries([...reasons].sort(([a], [b]) => compareIds(a, b))),
    }));
}

function fullDayOf({ key, parameters }: Sentence): CivilDay | undefined {
  const day = parameters?.day;
  const isNamed = key === 'day-cap-reached' && typeof day === 'object' && 'day' in day;
  return isNamed ? day.day : undefined;
}
