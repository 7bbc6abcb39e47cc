import { DatabaseSync } from 'node:sqlite';

/** A lock that the system lets go when its process ends, however it ends. */
export interface FileLock {
  release(): void;
}

/** Takes the lock of a file for oneself alone; undefined while anybody holds it. */
export function lockAlone(file: string): FileLock | undefined {
  return lock(file, 'BEGIN EXCLUSIVE');
}

/** Takes the lock of a file together with others; undefined while somebody holds it alone. */
export function lockTogether(file: string): FileLock | undefined {
  return lock(file, 'BEGIN; SELECT count(*) FROM sqlite_schema');
}

const BUSY = 5;

// What nobody points to any more would be closed in passing, and its lock let go.
const held = new Set<DatabaseSync>();

// Node itself locks no files. The SQLite in it does, with the locks of each system; nothing is ever written to the file.
function lock(file: string, statement: string): FileLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec(statement);
  } catch (error) {
    database.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
  held.add(database);
  return {
    release: () => {
      if (held.delete(database)) database.close();
    },
  };
}
