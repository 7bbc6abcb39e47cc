// Invariants: whoever calls again within half an hour of a call that nobody took wants to talk once: one activity says how often.
// Locks: the number, until the commit.
// Changes: Activity.
import type { EnquiryDraft, InboundEnquiry } from '@mikomi/domain/capture';
import { CALL_BACK_POLICY, isSameMissedCall } from '@mikomi/domain/follow-ups';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as activities from '../../activities/index.ts';
import * as parties from '../../parties/index.ts';
import { type CallOnLead, latestCall } from '../store/latest-call.ts';

/** True for a call of theirs that nobody took. */
export function isMissed({ call }: InboundEnquiry): boolean {
  return call?.direction === 'IN' && call.outcome !== 'ANSWERED' && call.outcome !== 'RINGING';
}

/** Counts a missed call to the one before it where it is the same wish to talk; undefined where it is not. */
export async function noteMissedAgain(
  tx: Transaction,
  { points }: EnquiryDraft,
  at: number,
): Promise<CallOnLead | undefined> {
  const identities = points.map(({ identity }) => identity);
  await parties.holdPoints(tx, identities);
  const latest = await latestCall(tx, identities, at, CALL_BACK_POLICY.sameWithinMinutes);
  if (!latest || !isSameMissedCall(latest, at)) return undefined;
  await update(tx, activities.activityRecord, [{ id: latest.id, times: latest.times + 1 }]);
  return latest;
}
