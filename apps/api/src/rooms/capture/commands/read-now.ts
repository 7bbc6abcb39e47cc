// Invariants: as `read-deliveries.ts`.
// Locks: as `read-deliveries.ts`.
// Changes: as `read-deliveries.ts`.
import type { CommandContext } from '../../../platform/context.ts';
import { readingOf } from '../inbox/reading.ts';
import { waitingAt } from '../store/deliveries.ts';
import { inletById } from '../store/inlets.ts';
import { readDeliveries } from './read-deliveries.ts';

const AT_ONCE = 200;

/** Reads at once what waits at an inlet, as the job does in its own time. */
export async function readNow(context: CommandContext, inletId: string): Promise<void> {
  const inlet = await inletById(context, inletId);
  const reading = inlet && (await readingOf(context, inlet));
  if (!reading) return;
  await readDeliveries(context, reading, await waitingAt(context, inletId, context.now(), AT_ONCE));
}
