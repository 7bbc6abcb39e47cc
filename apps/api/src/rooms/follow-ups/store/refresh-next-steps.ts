import type { BeforeCommit } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { holdLeads } from '../../leads/index.ts';

const NEVER = '9999-12-31T00:00:00Z';

/** Keeps of a lead how many promises are open on it and when the next one is due. */
export const refreshNextSteps: BeforeCommit = async (tx) => {
  const ids = [
    ...new Set(tx.changes.flatMap(({ recordType, rootId }) => (recordType === 'FollowUp' ? [rootId] : []))),
  ];
  if (ids.length === 0) return;
  await holdLeads(tx, ids);
  await sql(tx)`
    UPDATE lead AS l SET "nextFollowUpAt" = v.next, "openFollowUps" = v.open
    FROM (SELECT i.id, coalesce(min(f."dueAt"), ${NEVER}::timestamptz) AS next, count(f.id)::int AS open
          FROM unnest(${ids}::uuid[]) AS i(id)
          LEFT JOIN follow_up AS f ON ${inOrganization(tx, 'f')} AND f."leadId" = i.id AND f.state = 'OPEN' AND f."deletedAt" IS NULL
          GROUP BY i.id) AS v
    WHERE ${inOrganization(tx, 'l')} AND l.id = v.id`;
};
