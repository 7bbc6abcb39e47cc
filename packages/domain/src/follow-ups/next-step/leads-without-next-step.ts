import type { Potential } from '../../qualification/index.ts';
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

const RANKS = { HIGH: 0, MEDIUM: 1, LOW: 2, UNKNOWN: 3 } as const;

/** Which leads break the law that no open lead is without a next step: the best first, then the longest silent. */
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
      return { id, silentSince, because: { key, parameters: { days } } };
    });
}

function compareForgotten(a: LeadInQuestion, b: LeadInQuestion): number {
  return (
    RANKS[a.potential ?? 'UNKNOWN'] - RANKS[b.potential ?? 'UNKNOWN'] ||
    (a.lastContactAt ?? a.receivedAt) - (b.lastContactAt ?? b.receivedAt) ||
    (a.id < b.id ? -1 : 1)
  );
}
