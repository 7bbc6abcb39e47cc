// Invariants: what was taken in stays so; only what waits for a person is read again.
// Locks: the deliveries.
// Changes: no recorded type; deliveries are the product's own book.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { readInbox } from '../jobs/read-inbox.ts';
import { readAgain } from '../store/deliveries.ts';
import { inletOfSource } from '../store/inlets.ts';

/** Which deliveries are read again: these, or all of a source that wait for a person. */
export type Replayed = { readonly ids: readonly string[] } | { readonly sourceId: string };

const MOST = 1000;

/** Reads deliveries again, such as after their mapping was mended; `letIn` lets in what was set aside. */
export function replayDeliveries(
  member: MemberContext,
  which: Replayed,
  letIn: boolean,
): Promise<{ readonly count: number } | Refusal> {
  return transaction(
    member,
    'replay-deliveries',
    async (tx): Promise<{ readonly count: number } | Refusal> => {
      if ('ids' in which && which.ids.length > MOST)
        return refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST } });
      const inlet =
        'sourceId' in which
          ? await inletOfSource({ ...member, client: tx.client }, which.sourceId)
          : undefined;
      if ('sourceId' in which && !inlet) return refuse('inlet-not-found', { path: ['sourceId'] });
      const count = await readAgain(tx, 'ids' in which ? which.ids : null, inlet?.id ?? null, letIn);
      if (count === 0) return refuse('nothing-to-replay');
      await enqueue(tx, readInbox, {}, { key: readInbox.name });
      return { count };
    },
  );
}
