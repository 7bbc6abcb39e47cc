import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  runMigrations,
  runOnce,
  type TaskList,
} from 'graphile-worker';
import type pg from 'pg';
import type { OnRelayed } from '../change/relay.ts';
import { kindOf, placeOf, withoutValues } from '../describe-error.ts';
import { log } from '../log.ts';
import type { AtStart, ChangeHandler, EveryMinute, EveryNight, Job } from './job.ts';
import type { JobSurroundings } from './job-surroundings.ts';
import { lendConnections } from './lend-connections.ts';

/** Everything that is done in the background. */
export interface BackgroundWork {
  readonly jobs: readonly Job<never>[];
  readonly atStart: readonly AtStart[];
  readonly everyMinute: readonly EveryMinute[];
  readonly everyNight: readonly EveryNight[];
  readonly handlers: readonly ChangeHandler[];
}

/** Of a day of UTC: deep in the night in Japan, in the evening in Europe, and at midday in America's east. */
const NIGHT = '17 18 * * *';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Brings the queue's own tables up to date; the owner does, before anybody adds a job. */
export async function migrateQueue(ownerPool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: ownerPool, logger: quiet });
}

/** Starts working jobs off; `stop` lets the running ones finish and hands the others back. */
export async function startWorker(
  ownerPool: pg.Pool,
  work: BackgroundWork,
  surroundings: JobSurroundings,
): Promise<{ stop(): Promise<void> }> {
  const lent = lendConnections(ownerPool);
  const runner: Runner = await run({
    pgPool: lent.pool,
    concurrency: 3,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: quiet,
    taskList: taskList(work, surroundings),
    parsedCronItems: parseCronItems([
      ...work.everyMinute.map(({ name }) => ({
        task: name,
        match: '* * * * *',
        options: { backfillPeriod: 0 },
      })),
      // A machine that sleeps at night does it when it wakes.
      ...work.everyNight.map(({ name }) => ({
        task: name,
        match: NIGHT,
        options: { backfillPeriod: DAY_MS },
      })),
    ]),
  });
  runner.events.on('job:error', ({ job: failed, error }) => {
    log('job failed', {
      job: failed.task_identifier,
      attempt: failed.attempts,
      error: kindOf(error),
      at: placeOf(error),
    });
  });
  for (const { name } of work.atStart) await runner.addJob(name, {}, { jobKey: `start:${name}` });
  return {
    stop: async () => {
      await runner.stop();
      await lent.returned();
    },
  };
}

/** Works off every job that is ready now, and ends: for tests and one-off commands. */
export async function workOff(
  ownerPool: pg.Pool,
  work: BackgroundWork,
  surroundings: JobSurroundings,
): Promise<void> {
  const lent = lendConnections(ownerPool);
  await runOnce({
    pgPool: lent.pool,
    noHandleSignals: true,
    logger: quiet,
    taskList: taskList(work, surroundings),
  });
  await lent.returned();
}

function taskList(work: BackgroundWork, surroundings: JobSurroundings): TaskList {
  return Object.fromEntries([
    ...[...work.jobs, ...work.handlers].map(({ name, run }) => [
      name,
      (payload: unknown) => keepsNoValues(run(payload as never, surroundings)),
    ]),
    ...[...work.atStart, ...work.everyMinute, ...work.everyNight].map(({ name, run }) => [
      name,
      () => keepsNoValues(run(surroundings)),
    ]),
  ]);
}

/** The queue keeps what a job failed with, for the doctor to name. */
function keepsNoValues(work: Promise<void>): Promise<void> {
  return work.catch((error: unknown) => {
    throw withoutValues(error);
  });
}

/** For the relay: one job per handler and command that touched one of its record types. */
export function enqueueHandlers(handlers: readonly ChangeHandler[]): OnRelayed {
  return async (client, commands) => {
    if (handlers.length === 0) return;
    await client.query(
      `SELECT graphile_worker.add_job(h.name, json_build_object('organizationId', c."organizationId", 'commandId', c."commandId"),
         job_key => h.name || ':' || c."commandId", max_attempts => 20)
       FROM (SELECT DISTINCT x."organizationId", x."commandId", x."recordType" FROM change x
             JOIN unnest($1::uuid[], $2::uuid[]) AS r("organizationId", "commandId") USING ("organizationId", "commandId")) AS c
       JOIN jsonb_to_recordset($3::jsonb) AS h(name text, type text) ON h.type = c."recordType"
       GROUP BY h.name, c."organizationId", c."commandId"`,
      [
        commands.map(({ organizationId }) => organizationId),
        commands.map(({ commandId }) => commandId),
        JSON.stringify(handlers.flatMap(({ name, on }) => on.map((type) => ({ name, type })))),
      ],
    );
  };
}

// The queue's own log names payloads; ours says what failed.
const quiet = new Logger(() => () => {});
