import { isWhole, nullable, numberShape, objectOf, type Refusal, refuse } from '../../shared/index.ts';
import type { AfterBreach, ResponseAllowance } from './response-policy.ts';

/** Why minutes to answer within cannot be kept to. */
export type AllowanceRefusal = Refusal<'clock-minutes-impossible' | 'clock-warning-after-breach'>;

const minutesShape = nullable(numberShape);

/** The minutes of an answer as they are stored. */
export const allowanceShape = objectOf<ResponseAllowance>({
  warnMinutes: numberShape,
  breachMinutes: numberShape,
});

/** The minutes after a breach as they are stored. */
export const afterShape = objectOf<AfterBreach>({
  escalateMinutes: minutesShape,
  claimableMinutes: minutesShape,
  reassignMinutes: minutesShape,
});

/** Four weeks of round-the-clock work: what takes longer is a follow-up, not a response. */
const MOST_MINUTES = 40_320;

/** Minutes are whole and within four weeks, and the warning comes no later than the breach (ours); the first that is not so is refused. */
export function badAllowance({
  allowance,
  after,
}: {
  readonly allowance: ResponseAllowance;
  readonly after: AfterBreach;
}): AllowanceRefusal | undefined {
  for (const key of ['warnMinutes', 'breachMinutes'] as const)
    if (!isWhole(allowance[key], 1, MOST_MINUTES)) return impossible(['allowance', key], 1);
  if (allowance.warnMinutes > allowance.breachMinutes)
    return refuse('clock-warning-after-breach', { path: ['allowance', 'warnMinutes'] });
  for (const key of ['escalateMinutes', 'claimableMinutes', 'reassignMinutes'] as const) {
    const minutes = after[key];
    if (minutes !== null && !isWhole(minutes, 0, MOST_MINUTES)) return impossible(['after', key], 0);
  }
  return undefined;
}

function impossible(path: readonly string[], atLeast: number): AllowanceRefusal {
  return refuse('clock-minutes-impossible', { path, parameters: { atLeast, atMost: MOST_MINUTES } });
}
