// Invariants: what was taken in stays so; only what waits for a person is read again.
// Locks: the deliveries.
// Changes: no recorded type; deliveries are the product's own book.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type WhichDeliveries, whichDeliveries } from '../inbox/which-deliveries.ts';
import { readInbox } from '../jobs/read-inbox.ts';
import { readAgain } from '../store/deliveries.ts';

/** Reads deliveries again, such as after their mapping was mended; `letIn` lets in what was set aside. */
export function replayDeliveries(
  member: MemberContext,
  which: WhichDeliveries,
  letIn: boolean,
): Promise<{ readonly count: number } | Refusal> {
  return transaction(
    member,
    'replay-deliveries',
    async (tx): Promise<{ readonly count: number } | Refusal> => {
      const meant = await whichDeliveries(tx, member, which);
      if (isRefusal(meant)) return meant;
      const count = await readAgain(tx, meant.ids, meant.inletId, letIn);
      if (count === 0) return refuse('nothing-to-replay');
      await enqueue(tx, readInbox, {}, { key: readInbox.name });
      return { count };
    },
  );
}
