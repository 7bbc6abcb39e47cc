// Invariants: a member marks only their own; what is seen stays seen from its first time.
// Locks: the rows it marks.
// Changes: no recorded type.
import type { Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { markSeen } from '../store/notifications.ts';

/** Marks these notifications of the member, or all of them until now, as seen. */
export function markNotificationsSeen(
  member: MemberContext,
  ids: readonly string[] | undefined,
  until: number | undefined,
): Promise<{ readonly seen: number } | Refusal> {
  return transaction(member, 'mark-notifications-seen', async (tx) => ({
    seen: await markSeen(tx, member.memberId, ids, until ?? tx.now()),
  }));
}
