import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';
import { type AtStart, type EveryMinute, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import { beginTurn, takeAnotherTurn } from '../../../platform/jobs/turn.ts';
import { readDeliveries } from '../commands/read-deliveries.ts';
import { notUnderstood } from '../inbox/end-of-delivery.ts';
import { readingOf } from '../inbox/reading.ts';
import { senderOf } from '../inbox/senders.ts';
import { tellOfInbox } from '../inbox/tell-of-inbox.ts';
import {
  claimDeliveries,
  settleDeliveries,
  type WaitingDelivery,
  waitingDeliveries,
} from '../store/deliveries.ts';
import { inletById } from '../store/inlets.ts';

const AT_ONCE = 200;
const MOST_TOGETHER = 50;
const MOST_BYTES_TOGETHER = 4 * 1024 * 1024;
const NAME = 'read-inbox';

/** What is completed from a foreign server is left to one reader for longer than that server is waited for; then whoever had it has died. */
const CLAIMED_MS = 180_000;

/**
 * Reads what waits in the inbox, the oldest first, in turns. What has to be completed from a foreign server comes after the rest, and
 * is read by one worker alone: a server that does not answer keeps nobody else waiting, and no worker from other work.
 */
export const readInbox = job<object>(NAME, async (_payload, surroundings) => {
  const { database, now } = surroundings;
  const isUp = beginTurn();
  for (;;) {
    const waiting = await waitingDeliveries(database, now(), AT_ONCE);
    if (waiting.length === 0) return;
    const isForeign = ([first]: readonly WaitingDelivery[]) => Number(needsForeignServer(first));
    for (const batch of batchesOf(waiting).toSorted((a, b) => isForeign(a) - isForeign(b))) {
      await readBatch(surroundings, batch);
      if (isUp()) break;
    }
    await tellOfInbox(database, new Set(waiting.map(({ organizationId }) => organizationId)));
    if (isUp()) return takeAnotherTurn(database, { name: NAME });
  }
});

/** Deliveries of one inlet that are read together: as many as memory holds with ease. */
export function batchesOf(waiting: readonly WaitingDelivery[]): readonly (readonly WaitingDelivery[])[] {
  const batches: WaitingDelivery[][] = [];
  const open = new Map<string, { readonly batch: WaitingDelivery[]; bytes: number }>();
  for (const delivery of waiting) {
    const found = open.get(delivery.inletId);
    const fits =
      found && found.batch.length < MOST_TOGETHER && found.bytes + delivery.size <= MOST_BYTES_TOGETHER;
    const place = fits ? found : { batch: [], bytes: 0 };
    if (place !== found) batches.push(place.batch);
    place.batch.push(delivery);
    place.bytes += delivery.size;
    open.set(delivery.inletId, place);
  }
  return batches;
}

function needsForeignServer(delivery: WaitingDelivery | undefined): boolean {
  return delivery !== undefined && senderOf(delivery.kind)?.complete !== undefined;
}

async function readBatch(surroundings: JobSurroundings, batch: readonly WaitingDelivery[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const waiting = batch.map(({ id }) => id);
  const context = jobContext(surroundings, first.organizationId);
  const now = surroundings.now();
  const ids = needsForeignServer(first)
    ? await claimDeliveries(context, waiting, now, now + CLAIMED_MS)
    : waiting;
  const inlet = await inletById(context, first.inletId);
  const reading = inlet && (await readingOf(context, inlet));
  if (reading) await readDeliveries(context, reading, ids);
  else
    await settleDeliveries(
      context,
      ids.map((id) => notUnderstood({ id })),
      surroundings.now(),
    );
}

/** What a killed process left, and what was put off. */
export const readInboxEveryMinute: EveryMinute = {
  name: 'read-inbox-every-minute',
  run: ({ database }) => wakeReading(database),
};

export const readInboxAtStart: AtStart = {
  name: 'read-inbox-at-start',
  run: ({ database }) => wakeReading(database),
};

/** Has the inbox read as soon as somebody works: one job for all that waits. */
export async function wakeReading(database: Database): Promise<void> {
  await runAbove(database, fragment`SELECT add_job(${NAME}, '{}'::json, NULL, ${NAME})`);
}
