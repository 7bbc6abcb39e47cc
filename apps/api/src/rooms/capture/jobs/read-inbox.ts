import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';
import { type AtStart, type EveryMinute, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import { beginTurn, takeAnotherTurn } from '../../../platform/jobs/turn.ts';
import { readDelivery } from '../commands/read-delivery.ts';
import { type InletReading, readingOf } from '../inbox/reading.ts';
import { tellOfInbox } from '../inbox/tell-of-inbox.ts';
import { settleDelivery, type WaitingDelivery, waitingDeliveries } from '../store/deliveries.ts';
import { inletById } from '../store/inlets.ts';

const AT_ONCE = 200;
const NAME = 'read-inbox';

/** Reads what waits in the inbox, the oldest first, in turns. */
export const readInbox = job<object>(NAME, async (_payload, surroundings) => {
  const { database, now } = surroundings;
  const isUp = beginTurn();
  for (;;) {
    const waiting = await waitingDeliveries(database, now(), AT_ONCE);
    if (waiting.length === 0) return;
    const readings = new Map<string, Promise<InletReading | undefined>>();
    for (const delivery of waiting) {
      await readOne(surroundings, delivery, readings);
      if (isUp()) break;
    }
    await tellOfInbox(database, new Set(waiting.map(({ organizationId }) => organizationId)));
    if (isUp()) return takeAnotherTurn(database, { name: NAME });
  }
});

async function readOne(
  surroundings: JobSurroundings,
  { organizationId, id, inletId }: WaitingDelivery,
  readings: Map<string, Promise<InletReading | undefined>>,
): Promise<void> {
  const context = jobContext(surroundings, organizationId);
  const gathered =
    readings.get(inletId) ?? inletById(context, inletId).then((inlet) => inlet && readingOf(context, inlet));
  readings.set(inletId, gathered);
  const reading = await gathered;
  if (reading) await readDelivery(context, reading, id);
  else await settleDelivery(context, id, 'FAILED', { key: 'inlet-not-understood' }, surroundings.now());
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
