import type { Instant } from '../../shared/index.ts';
import { CALL_BACK_POLICY, type CallBackPolicy, type LatestCall } from './call-back-policy.ts';

/**
 * A missed call is the one before it again where that was missed as well and nobody talked or tried to since; who comes first in
 * time makes no difference, for telephone systems tell of calls in any order.
 * Source: ours, because whoever calls three times in ten minutes wants to talk once.
 */
export function isSameMissedCall(
  latest: LatestCall,
  at: Instant,
  policy: CallBackPolicy = CALL_BACK_POLICY,
): boolean {
  const isMissed = latest.direction === 'IN' && latest.outcome !== 'REACHED';
  return isMissed && Math.abs(at - latest.at) <= policy.sameWithinMinutes * 60_000;
}
