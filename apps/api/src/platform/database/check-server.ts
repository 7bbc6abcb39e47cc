import { StartError } from '../start-error.ts';
import { connectOnce } from './database.ts';

/** A server that can't be reached, is too old, or would garble Japanese is refused before anything is written. */
export async function checkServer(url: string): Promise<void> {
  const client = await connectOnce(url);
  try {
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS version, pg_encoding_to_char(encoding) AS encoding
       FROM pg_database WHERE datname = current_database()`,
    );
    const { version, encoding } = rows[0];
    if (version < 150_000) throw new StartError('The database is older than PostgreSQL 15. Use 15 or newer.');
    if (encoding !== 'UTF8') {
      throw new StartError(
        `The database is encoded ${encoding}. Create one with ENCODING 'UTF8' and name it in DATABASE_URL.`,
      );
    }
  } finally {
    await client.end().catch(() => {});
  }
}
