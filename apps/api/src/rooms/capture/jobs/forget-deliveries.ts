import { fragment, runAbove } from '../../../platform/database/sql.ts';
import type { EveryNight } from '../../../platform/jobs/job.ts';

/** How long a delivery is kept as it came: long enough to find out in a quarter's review that something was read wrongly. */
const KEPT_MS = 90 * 86_400_000;
const AT_ONCE = 1000;

/**
 * Forgets deliveries that are older than they are kept. What they became stays, without who sent it, with the sender's ids: the same thing that
 * comes again is still known.
 */
export const forgetDeliveries: EveryNight = {
  name: 'forget-deliveries',
  run: async ({ database, now }) => {
    const before = new Date(now() - KEPT_MS);
    for (let gone = AT_ONCE; gone === AT_ONCE; ) {
      const rows = await runAbove(
        database,
        fragment`
          WITH old AS (
            SELECT "organizationId", id FROM delivery WHERE "receivedAt" < ${before} AND state <> 'RECEIVED'
            ORDER BY "receivedAt" LIMIT ${AT_ONCE}),
          let_go AS (
            UPDATE arrival AS a SET "deliveryId" = NULL, sender = NULL FROM old AS o
            WHERE a."organizationId" = o."organizationId" AND a."deliveryId" = o.id RETURNING a.id)
          SELECT o."organizationId", o.id FROM old AS o, (SELECT count(*) FROM let_go) AS done`,
      );
      await runAbove(
        database,
        fragment`
          DELETE FROM delivery AS d USING jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS o("organizationId" uuid, id uuid)
          WHERE d."organizationId" = o."organizationId" AND d.id = o.id`,
      );
      gone = rows.length;
    }
  },
};
