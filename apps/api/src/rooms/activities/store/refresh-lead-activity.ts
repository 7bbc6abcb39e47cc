import type { BeforeCommit } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { holdLeads } from '../../leads/index.ts';

/** Keeps of a lead when something last happened on it and how many comments it has. */
export const refreshLeadActivity: BeforeCommit = async (tx) => {
  const created = new Set<string>();
  const ids = new Set<string>();
  for (const { recordType, recordId, rootId, action, after } of tx.changes) {
    if (recordType === 'Activity' || recordType === 'Touch') ids.add(rootId);
    if (recordType !== 'Lead') continue;
    if (action === 'CREATE') created.add(recordId);
    else if (after && 'capturedAt' in after) ids.add(recordId);
  }
  // A new lead begins with its capture; only what else happened in the same command moves it.
  const alone = tx.changes.every(({ recordType }) => recordType !== 'Activity');
  const touched = alone ? [...ids].filter((id) => !created.has(id)) : [...ids];
  if (touched.length === 0) return;
  await holdLeads(tx, touched);
  await sql(tx)`
    UPDATE lead AS l SET "lastActivityAt" = v.last, comments = v.comments
    FROM (
      SELECT i.id, greatest(k."capturedAt",
          (SELECT a."occurredAt" FROM activity AS a WHERE ${inOrganization(tx, 'a')} AND a."leadId" = i.id AND a."deletedAt" IS NULL
           ORDER BY a."occurredAt" DESC, a.id DESC LIMIT 1),
          (SELECT max(t."occurredAt") FROM touch AS t WHERE ${inOrganization(tx, 't')} AND t."leadId" = i.id)) AS last,
        (SELECT count(*) FROM activity AS a WHERE ${inOrganization(tx, 'a')} AND a."leadId" = i.id AND a.kind = 'COMMENT'
           AND a."deletedAt" IS NULL) AS comments
      FROM unnest(${touched}::uuid[]) AS i(id) JOIN lead AS k ON ${inOrganization(tx, 'k')} AND k.id = i.id) AS v
    WHERE ${inOrganization(tx, 'l')} AND l.id = v.id AND (l."lastActivityAt", l.comments) IS DISTINCT FROM (v.last, v.comments)`;
};
