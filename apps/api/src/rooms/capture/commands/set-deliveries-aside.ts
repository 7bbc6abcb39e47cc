// Invariants: what was taken in stays so; what is set aside stays as it came, and can be let in.
// Locks: the deliveries.
// Changes: no recorded type; deliveries are the product's own book.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { tellOfInbox } from '../inbox/tell-of-inbox.ts';
import { type WhichDeliveries, whichDeliveries } from '../inbox/which-deliveries.ts';
import { putAside } from '../store/deliveries.ts';

/** Sets aside deliveries that wait for a person and are worth nobody's time. */
export async function setDeliveriesAside(
  member: MemberContext,
  which: WhichDeliveries,
): Promise<{ readonly count: number } | Refusal> {
  const done = await transaction(
    member,
    'set-deliveries-aside',
    async (tx): Promise<{ readonly count: number } | Refusal> => {
      const meant = await whichDeliveries(tx, member, which);
      if (isRefusal(meant)) return meant;
      const count = await putAside(tx, meant.ids, meant.inletId, { key: 'delivery-aside-by-hand' });
      return count === 0 ? refuse('nothing-to-set-aside') : { count };
    },
  );
  if (!isRefusal(done)) await tellOfInbox(member.database, new Set([member.organization.id]));
  return done;
}
