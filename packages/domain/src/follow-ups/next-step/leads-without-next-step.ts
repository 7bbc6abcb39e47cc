import { type Potential, potentialRank } from '../../qualification/index.ts';
import {
  type CivilDay,
  dayOf,
  daysBetween,
  type Instant,
  type Sentence,
  type Zone,
} from '../../shared/index.ts';
import { judgeNextStep } from './judge-next-step.ts';
import type { LeadSteps } from './lead-steps.ts';

/** A lead that may be without a next step. */
export interface LeadInQuestion extends LeadSteps {
  readonly id: string;
  readonly potential: Potential | null;
  readonly receivedAt: Instant;
  readonly lastContactAt: Instant | null;
}

/** An open lead that nothing is planned on. */
export interface ForgottenLead {
  readonly id: string;
  readonly silentSince: CivilDay;
  readonly because: Sentence;
}

/**
 * Which leads break the law that no open lead is without a next step: the best first, then the longest silent.
 * Source: ours, because the best lead forgotten costs most, and of equals the one silent longest.
 */
export function leadsWithoutNextStep(
  leads: readonly LeadInQuestion[],
  now: Instant,
  zone: Zone,
): readonly ForgottenLead[] {
  const today = dayOf(now, zone);
  return leads
    .filter((lead) => judgeNextStep(lead, now, zone).kind === 'refused')
    .sort(compareForgotten)
    .map(({ id, receivedAt, lastContactAt }) => {
      const silentSince = dayOf(lastContactAt ?? receivedAt, zone);
      const days = daysBetween(silentSince, today);
      const key = lastContactAt === null ? 'forgotten-untouched' : 'forgotten-since';
      const because = days > 0 ? { key, parameters: { days } } : { key: `${key}-today` };
      return { id, silentSince, because };
    });
}

function compareForgotten(a: LeadInQuestion, b: LeadInQuestion): number {
  return (
    potentialRank(a.potential) - potentialRank(b.potential) ||
    (a.lastContactAt ?? a.receivedAt) - (b.lastContactAt ?? b.receivedAt) ||
    (a.id < b.id ? -1 : 1)
  );
}
