import type { CivilDay, Sentence } from '../shared/index.ts';
import type { AssignmentDecision } from './assignment-decision.ts';
import { compareIds } from './compare-ids.ts';

/** What stood in a member's way. */
export interface Hindrances {
  readonly memberId: string;
  /** Days on which the member was passed over for a full cap per day. */
  readonly daysWithFullCap: readonly CivilDay[];
  /** What kept the most leads from the member first. */
  readonly reasons: readonly Hindrance[];
}

/** One reason of many decisions, and how many leads it kept from the member. */
export interface Hindrance {
  /** The key of the reason in each decision. */
  readonly key: string;
  readonly leads: number;
  /** What it comes to over all these leads: a sentence of its own, for each lead had other days and numbers. */
  readonly because: Sentence;
}

/**
 * Counts, for each who was a candidate, what kept leads from them; members by id, a lead under each of its reasons.
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
      reasons: [...reasons]
        .sort(([a, leads], [b, others]) => others - leads || compareIds(a, b))
        .map(([key, leads]) => ({ key, leads, because: { key: `hindered.${key}`, parameters: { leads } } })),
    }));
}

function fullDayOf({ key, parameters }: Sentence): CivilDay | undefined {
  const day = parameters?.day;
  const isNamed = key === 'day-cap-reached' && typeof day === 'object' && 'day' in day;
  return isNamed ? day.day : undefined;
}
