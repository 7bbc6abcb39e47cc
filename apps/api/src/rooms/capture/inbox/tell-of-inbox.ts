import { DELIVERED_CHANNEL } from '../../../platform/change/live-feed.ts';
import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

/** The payload of an announcement has at most 8,000 bytes. */
const PER_ANNOUNCEMENT = 200;

/** Tells whoever looks at the inbox of one of these organizations that it changed: once for many deliveries, and never within their writing. */
export async function tellOfInbox(database: Database, organizationIds: ReadonlySet<string>): Promise<void> {
  const all = [...organizationIds];
  const announcements = Array.from({ length: Math.ceil(all.length / PER_ANNOUNCEMENT) }, (_, at) =>
    all.slice(at * PER_ANNOUNCEMENT, (at + 1) * PER_ANNOUNCEMENT).join(','),
  );
  if (announcements.length === 0) return;
  await runAbove(
    database,
    fragment`SELECT pg_notify(${DELIVERED_CHANNEL}, told) FROM unnest(${announcements}::text[]) AS told`,
  );
}
