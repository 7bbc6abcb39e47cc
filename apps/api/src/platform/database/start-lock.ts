import pg from 'pg';

// The letters "mikomi" as a number: one running start holds it for as long as its session lives, so a killed start frees it.
const START_LOCK = 119_920_011;

const TRY_AGAIN_AFTER = 500;

/**
 * Takes the lock of the one start that may use an embedded database; undefined when another start holds it.
 * A database that went away and came back has forgotten it, so it is taken again.
 */
export async function takeStartLock(url: string): Promise<{ release(): Promise<void> } | undefined> {
  let isReleased = false;
  let client: pg.Client | undefined;
  const take = async (): Promise<boolean> => {
    const holder = new pg.Client({ connectionString: url, application_name: 'mikomi start lock' });
    holder.on('error', () => {});
    await holder.connect();
    const { rows } = await holder.query('SELECT pg_try_advisory_lock($1) AS taken', [START_LOCK]);
    if (!rows[0].taken || isReleased) {
      await holder.end();
      return false;
    }
    client = holder;
    holder.once('end', takeAgain);
    return true;
  };
  const takeAgain = () => {
    if (isReleased) return;
    take().catch(() => setTimeout(takeAgain, TRY_AGAIN_AFTER).unref());
  };
  const release = async () => {
    isReleased = true;
    await client?.end();
  };
  return (await take()) ? { release } : undefined;
}

/** Whether the server at this address is ours and serves a start that is alive. */
export async function isStarted(url: string): Promise<'in-use' | 'free' | 'no-answer'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND granted`,
      [START_LOCK],
    );
    return rows[0].held > 0 ? 'in-use' : 'free';
  } catch {
    return 'no-answer';
  } finally {
    await client.end().catch(() => {});
  }
}
