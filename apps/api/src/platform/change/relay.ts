import type pg from 'pg';
import type { Database } from '../database/database.ts';
import { types } from '../database/database.ts';
import { kindOf, placeOf } from '../describe-error.ts';
import { log } from '../log.ts';

const RELAY_LOCK = 119_920_013;
const BATCH = 500;
/** Milliseconds between two looks while nothing is said to have happened; longer while the database is away. */
const TURN = 1_000;
const LONGEST_PAUSE = 10_000;
/** The payload of an announcement has at most 8,000 bytes. */
const PER_ANNOUNCEMENT = 200;
/** The channel on which a batch of newly numbered commands is announced: organization ids only. */
export const CHANGES_CHANNEL = 'mikomi_changes';

/** One committed command, in commit order. */
export interface RelayedCommand {
  readonly organizationId: string;
  readonly commandId: string;
}

/** Told of each batch inside the relay's transaction, to enqueue the jobs of its handlers with it. */
export type OnRelayed = (client: pg.ClientBase, commands: readonly RelayedCommand[]) => Promise<void>;

const wakers = new WeakMap<Database, () => void>();

/** Lets the relay of this process look now instead of at its next turn. */
export function wakeRelay(database: Database): void {
  wakers.get(database)?.();
}

/**
 * Numbers committed commands, hands them to the handlers' jobs and announces each batch once.
 * One relay works at a time over all processes; what it had not committed when it died is done again.
 */
export function startRelay(
  database: Database,
  directPool: pg.Pool,
  onRelayed: OnRelayed,
): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => {};
  const turn = async () => {
    let pause = TURN;
    while (!stopped) {
      const relayed = await relayBatch(directPool, onRelayed).catch((error: unknown) => {
        if (!stopped) log('relay failed', { error: kindOf(error), at: placeOf(error), pause });
        return 'failed' as const;
      });
      pause = relayed === 'failed' ? Math.min(pause * 2, LONGEST_PAUSE) : TURN;
      if (relayed !== BATCH && !stopped) await nextTurn(pause);
    }
  };
  const nextTurn = (pause: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pause);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  wakers.set(database, () => wake());
  const running = turn();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}

/** Relays one batch; answers how many commands it held. */
export async function relayBatch(pool: pg.Pool, onRelayed: OnRelayed): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows: locks } = await client.query('SELECT pg_try_advisory_xact_lock($1) AS taken', [RELAY_LOCK]);
    if (!locks[0].taken) {
      await client.query('ROLLBACK');
      return 0;
    }
    const { rows } = await client.query<RelayedCommand & { id: string; recordedAt: number }>({
      text: `DELETE FROM outbox WHERE ("organizationId", id) IN
               (SELECT "organizationId", id FROM outbox ORDER BY "recordedAt", id LIMIT $1)
             RETURNING "organizationId", id, "commandId", "recordedAt"`,
      values: [BATCH],
      types,
    });
    if (rows.length > 0) {
      const commands = [...rows].sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
      await numberCommands(client, commands);
      await onRelayed(client, commands);
      const organizations = [...new Set(commands.map(({ organizationId }) => organizationId))];
      for (let from = 0; from < organizations.length; from += PER_ANNOUNCEMENT) {
        const some = organizations.slice(from, from + PER_ANNOUNCEMENT).join(',');
        await client.query('SELECT pg_notify($1, $2)', [CHANGES_CHANNEL, some]);
      }
    }
    await client.query('COMMIT');
    return rows.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** What a command changed became visible at once: it has one number. */
async function numberCommands(client: pg.ClientBase, commands: readonly RelayedCommand[]): Promise<void> {
  await client.query(
    `WITH relayed AS (
       SELECT o."organizationId", o."commandId", row_number() OVER (PARTITION BY o."organizationId" ORDER BY o.turn) AS step,
         count(*) OVER (PARTITION BY o."organizationId") AS steps
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS o("organizationId", "commandId", turn)),
     taken AS (
       INSERT INTO counter ("organizationId", name, value)
       SELECT "organizationId", 'command', count(*) FROM relayed GROUP BY 1
       ON CONFLICT ("organizationId", name) DO UPDATE SET value = counter.value + excluded.value
       RETURNING "organizationId", value)
     INSERT INTO command_order ("organizationId", "commandId", position)
     SELECT r."organizationId", r."commandId", t.value - r.steps + r.step
     FROM relayed r JOIN taken t USING ("organizationId")
     ON CONFLICT DO NOTHING`,
    [commands.map(({ organizationId }) => organizationId), commands.map(({ commandId }) => commandId)],
  );
}
