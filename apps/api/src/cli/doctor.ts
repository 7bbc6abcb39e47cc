import { KEYS_VERSION } from '@mikomi/domain/parties';
import type pg from 'pg';
import { pendingMigrations } from '../platform/database/migrate.ts';
import type { CliCommand } from './command.ts';
import { withOwner } from './with-database.ts';

interface Finding {
  readonly well: boolean;
  readonly says: string;
}

/** Looks the installation over and says what to do about what is wrong; exit code 1 when something is. */
export const command: CliCommand = {
  usage: 'doctor',
  about: 'looks the installation over and says what to mend',
  run: async () => {
    const findings = await withOwner((client, env) => examine(client, env.smtpUrl !== undefined));
    for (const { well, says } of findings) console.log(`${well ? 'ok  ' : 'MEND'}  ${says}`);
    return findings.every(({ well }) => well) ? 0 : 1;
  },
};

/** What is found of a database, well or to be mended; one that waits for migrations is not looked at further. */
export async function examine(client: pg.Client, hasMail: boolean): Promise<readonly Finding[]> {
  const [server] = await all(
    client,
    `SELECT current_setting('server_version') AS version,
    pg_encoding_to_char(encoding) AS encoding, pg_size_pretty(pg_database_size(datname)) AS size
    FROM pg_database WHERE datname = current_database()`,
  );
  const pending = await pendingMigrations(client).catch(() => undefined);
  const [queue] = await all(client, `SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`);
  const findings: Finding[] = [
    {
      well: server?.encoding === 'UTF8',
      says: `PostgreSQL ${server?.version}, ${server?.encoding}, ${server?.size}`,
    },
    {
      well: pending?.length === 0,
      says:
        pending?.length === 0
          ? 'migrated'
          : `migrations wait: start the product (${pending?.join(', ') ?? 'all'})`,
    },
  ];
  if (pending?.length !== 0 || !queue?.there) {
    return [...findings, { well: true, says: 'the queue is made at the next start' }];
  }
  const [role] = await all(
    client,
    `SELECT has_table_privilege('mikomi_app', 'change', 'UPDATE, DELETE') AS writable`,
  );
  const [invalid] = await all(client, 'SELECT count(*)::int AS count FROM pg_index WHERE NOT indisvalid');
  const [waiting] = await all(
    client,
    `SELECT count(*)::int AS count FROM outbox WHERE "recordedAt" < now() - interval '5 minutes'`,
  );
  const [failed] = await all(
    client,
    // What a keyed job replaced while it ran is spent too, but without an error: its successor does the work.
    `SELECT count(*)::int AS count, string_agg(DISTINCT task_identifier, ', ') AS names
    FROM graphile_worker.jobs WHERE attempts >= max_attempts AND last_error IS NOT NULL`,
  );
  const [stale] = await all(
    client,
    'SELECT count(*)::int AS count FROM organization WHERE "factsStale" AND "deletedAt" IS NULL',
  );
  const [unread] = await all(
    client,
    `SELECT count(*)::int AS count FROM organization WHERE "keysVersion" < ${KEYS_VERSION} AND "deletedAt" IS NULL`,
  );
  const [organizations] = await all(
    client,
    'SELECT count(*)::int AS count FROM organization WHERE "deletedAt" IS NULL',
  );
  return [
    ...findings,
    {
      well: role?.writable === false,
      says: role?.writable
        ? 'the record of change can be rewritten: revoke UPDATE, DELETE on change from mikomi_app'
        : 'the record of change is append-only',
    },
    {
      well: invalid?.count === 0,
      says:
        invalid?.count === 0 ? 'indexes are valid' : `${invalid?.count} indexes are invalid: REINDEX them`,
    },
    {
      well: waiting?.count === 0,
      says:
        waiting?.count === 0
          ? 'changes are relayed'
          : `${waiting?.count} commands wait for the relay: start the product, or a worker`,
    },
    {
      well: failed?.count === 0,
      says:
        failed?.count === 0
          ? 'no job has given up'
          : `${failed?.count === 1 ? '1 job has' : `${failed?.count} jobs have`} given up (${failed?.names}): mend what last_error in graphile_worker.jobs names, then SELECT graphile_worker.reschedule_jobs(array_agg(id), attempts => 0) FROM graphile_worker.jobs WHERE last_error IS NOT NULL`,
    },
    {
      well: stale?.count === 0,
      says:
        stale?.count === 0
          ? 'numbers are counted as they are meant today'
          : `the numbers of ${stale?.count} organizations wait to be counted anew: start the product, or a worker`,
    },
    {
      well: unread?.count === 0,
      says:
        unread?.count === 0
          ? 'names are compared and found as they are read today'
          : `the names of ${unread?.count} organizations wait to be read anew, and some are not found until then: start the product, or a worker`,
    },
    { well: true, says: hasMail ? 'mail is sent by SMTP' : 'no SMTP_URL: mail waits on the outbox page' },
    { well: true, says: `${organizations?.count} organizations` },
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: each statement names its own columns.
async function all(client: pg.Client, statement: string): Promise<any[]> {
  return (await client.query(statement)).rows;
}
