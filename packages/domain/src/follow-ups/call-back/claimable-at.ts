import { addWorkingMinutes, type Instant, isRefusal, type WorkingCalendar } from '../../shared/index.ts';
import { CALL_BACK_POLICY, type CallBackPolicy } from './call-back-policy.ts';

/**
 * From when on a call-back is anybody's who serves the queue: so many minutes of work after the call, at once where nobody ever works.
 * Source: ours, because a missed call of the night is its owner's until the office has been open for as long.
 */
export function claimableAt(
  calledAt: Instant,
  office: WorkingCalendar,
  policy: CallBackPolicy = CALL_BACK_POLICY,
): Instant {
  const at = addWorkingMinutes(calledAt, policy.claimableAfterMinutes, office);
  return isRefusal(at) ? calledAt : at;
}
