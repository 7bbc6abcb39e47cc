import type { Database } from '../../../platform/database/database.ts';
import { kindOf } from '../../../platform/describe-error.ts';
import { log } from '../../../platform/log.ts';
import { wakeReading } from '../jobs/read-inbox.ts';

/** A storm of deliveries wakes the reading once in this time. */
const PAUSE_MS = 50;

const waking = new WeakMap<Database, NodeJS.Timeout>();

/**
 * Has the inbox read in a moment. A process that dies before it has woken anybody loses nothing: what waits is looked for at
 * every minute and at every start.
 */
export function wakeSoon(database: Database): void {
  if (waking.has(database)) return;
  const timer = setTimeout(() => {
    waking.delete(database);
    wakeReading(database).catch((error: unknown) => log('inbox not woken', { error: kindOf(error) }));
  }, PAUSE_MS).unref();
  waking.set(database, timer);
}
