import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';
import { type AtStart, type EveryMinute, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { beginTurn, takeAnotherTurn } from '../../../platform/jobs/turn.ts';
import { fetchPage } from '../commands/fetch-missed.ts';
import { tellOfInbox } from '../inbox/tell-of-inbox.ts';
import { fetchingInlets } from '../store/fetching.ts';
import { wakeReading } from './read-inbox.ts';

const NAME = 'fetch-missed';

/** Fetches what was missed, a page of each source after the other, in turns. */
export const fetchMissedJob = job<object>(NAME, async (_payload, surroundings) => {
  const { database, now } = surroundings;
  const isUp = beginTurn();
  for (;;) {
    const inlets = await fetchingInlets(database, now());
    if (inlets.length === 0) return;
    for (const { organizationId, id } of inlets)
      await fetchPage(jobContext(surroundings, organizationId), id);
    await wakeReading(database);
    await tellOfInbox(database, new Set(inlets.map(({ organizationId }) => organizationId)));
    if (isUp()) return takeAnotherTurn(database, { name: NAME });
  }
});

/** What a killed process left, and what was put off. */
export const fetchMissedEveryMinute: EveryMinute = {
  name: 'fetch-missed-every-minute',
  run: ({ database, now }) => wake(database, now()),
};

export const fetchMissedAtStart: AtStart = {
  name: 'fetch-missed-at-start',
  run: ({ database, now }) => wake(database, now()),
};

async function wake(database: Database, now: number): Promise<void> {
  if ((await fetchingInlets(database, now)).length === 0) return;
  await runAbove(database, fragment`SELECT add_job(${NAME}, '{}'::json, NULL, ${NAME})`);
}
