import type { ClockActivity } from './clock-event.ts';
import type { ResponsePolicy } from './response-policy.ts';

/**
 * A person answered when they wrote, met or spoke with the customer, or tried to call where the policy lets an attempt count.
 * A machine's message and a comment among colleagues answer nobody, nor does a call to a wrong number, whatever the policy.
 * Source: ours, because the customer waits for a person; that an attempt may count follows the studies named at
 * `RESPONSE_POLICY`, which count attempts.
 */
export function countsAsResponse(
  activity: ClockActivity,
  callAnswers: ResponsePolicy['callAnswers'],
): boolean {
  if (activity.automatic) return false;
  switch (activity.kind) {
    case 'COMMENT':
      return false;
    case 'MESSAGE':
      return activity.direction === 'OUT';
    case 'CALL':
      if (activity.outcome === 'WRONG_NUMBER') return false;
      return spoke(activity) || (callAnswers === 'ATTEMPTED' && activity.direction === 'OUT');
    default:
      return true;
  }
}

/** They spoke, whoever rang: who hung up was answered too. */
function spoke({ outcome }: ClockActivity): boolean {
  return outcome === 'REACHED' || outcome === 'REFUSED';
}

const UNREACHED: readonly unknown[] = [
  'NO_ANSWER',
  'BUSY',
  'VOICEMAIL',
] satisfies readonly ClockActivity['outcome'][];

/**
 * A call that counts, though the customer did not take it.
 * Source: ours, because an attempt may stop the clock, but who reads “answered” believes that they spoke.
 */
export function isUnreachedCall(activity: ClockActivity): boolean {
  return activity.kind === 'CALL' && activity.direction === 'OUT' && UNREACHED.includes(activity.outcome);
}
