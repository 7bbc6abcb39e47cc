import type { Database } from '../../../platform/database/database.ts';
import { kindOf } from '../../../platform/describe-error.ts';
import { log } from '../../../platform/log.ts';
import { wakeReading } from '../jobs/read-inbox.ts';
import { tellOfInbox } from './tell-of-inbox.ts';

/** A storm of deliveries wakes the reading once in this time. */
const PAUSE_MS = 50;

const waking = new WeakMap<Database, Set<string>>();

/**
 * Has the inbox read in a moment, and tells whoever looks at it that something came. A process that dies before it has woken anybody loses nothing: what waits is looked for at
 * every minute and at every start.
 */
export function wakeSoon(database: Database, organizationId: string): void {
  const known = waking.get(database);
  if (known) {
    known.add(organizationId);
    return;
  }
  const organizations = new Set([organizationId]);
  waking.set(database, organizations);
  setTimeout(() => {
    waking.delete(database);
    Promise.all([wakeReading(database), tellOfInbox(database, organizations)]).catch((error: unknown) =>
      log('inbox not woken', { error: kindOf(error) }),
    );
  }, PAUSE_MS).unref();
}
