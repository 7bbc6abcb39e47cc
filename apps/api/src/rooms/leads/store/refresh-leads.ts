import type { BeforeCommit, Transaction } from '../../../platform/context.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  living,
  sql,
} from '../../../platform/database/sql.ts';
import { holdLeads } from './hold-leads.ts';
import { leadTexts } from './lead-texts.ts';

/**
 * Keeps what lists show, sort and find a lead by, its worth and how often it asked in step with the lead, its parties, its touches
 * and its deals.
 */
export const refreshLeads: BeforeCommit = async (tx) => {
  const ids = await leadsToRefresh(tx);
  if (ids.length === 0) return;
  await holdLeads(tx, ids);
  await refreshTheseLeads(tx, ids);
};

async function leadsToRefresh(tx: Transaction): Promise<readonly string[]> {
  // A party that came whole stood before its leads did, and what hangs on a lead that came whole came with it.
  const stale = tx.changes.filter(({ whole }) => !whole);
  const of = (type: string) =>
    stale.flatMap((change) => (change.recordType === type ? [change.recordId] : []));
  // A point or entry that is gone can't name its party or deal any more; its change does.
  const rootsOf = (type: string) =>
    stale.flatMap(({ recordType, rootId }) => (recordType === type ? [rootId] : []));
  const leads = [...new Set([...of('Lead'), ...rootsOf('Touch')])];
  const companies = of('Company');
  const sources = of('Source');
  const parties = [...of('Contact'), ...companies, ...rootsOf('ContactPoint')];
  const deals = [...of('Deal'), ...rootsOf('DealEntry')];
  if (parties.length + deals.length + sources.length === 0) return leads;
  const leadsWhere = (condition: Fragment) =>
    fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND ${condition}`;
  // Each way by an index of its own: one OR over them would look at every lead.
  const ways = [
    leadsWhere(fragment`l.id = ANY(${leads}::uuid[])`),
    leadsWhere(fragment`l."contactId" = ANY(${parties}::uuid[])`),
    leadsWhere(fragment`l."companyId" = ANY(${parties}::uuid[])`),
    fragment`SELECT l.id FROM contact AS c
      JOIN lead AS l ON l."organizationId" = c."organizationId" AND l."contactId" = c.id
      WHERE ${inOrganization(tx, 'c')} AND c."companyId" = ANY(${companies}::uuid[])`,
    fragment`SELECT d."leadId" AS id FROM deal AS d WHERE ${inOrganization(tx, 'd')} AND d.id = ANY(${deals}::uuid[])`,
  ];
  const bySource = leadsWhere(fragment`l."sourceId" = ANY(${sources}::uuid[])
    AND l.name IS NULL AND l."contactId" IS NULL AND l."companyId" IS NULL`);
  const rows = await sql(tx)<{
    id: string;
  }>`${join(sources.length > 0 ? [...ways, bySource] : ways, ' UNION ')}`;
  return rows.map(({ id }) => id);
}

/** Texts, worth and touches in one write: every index of the table is written once, and not at all where nothing differs. */
export async function refreshTheseLeads(tx: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await leadTexts(
    tx,
    fragment`(SELECT * FROM lead AS k WHERE ${inOrganization(tx, 'k')} AND k.id = ANY(${ids}::uuid[])) AS l`,
  );
  await sql(tx)`
    UPDATE lead AS l SET title = r.title, "sortTitle" = r."sortTitle", terms = r.terms, "dealValue" = r.worth, "sortValue" = r.value,
      "touchCount" = r.touches
    FROM (
      SELECT n.*, w.worth, a.touches, CASE WHEN i.status = 'WON' THEN w.worth ELSE coalesce(i."expectedValue", 0) END AS value
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(id uuid, title text, "sortTitle" text, terms text[])
      JOIN lead AS i ON i."organizationId" = ${tx.organizationId} AND i.id = n.id
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(e.amount), 0)::bigint AS worth FROM deal AS d
        JOIN deal_entry AS e ON e."organizationId" = d."organizationId" AND e."dealId" = d.id
        WHERE ${living(tx, 'd')} AND d."leadId" = n.id) AS w
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS touches FROM touch AS t WHERE ${inOrganization(tx, 't')} AND t."leadId" = n.id) AS a) AS r
    WHERE ${inOrganization(tx, 'l')} AND l.id = r.id
      AND (l.title, l."sortTitle", l.terms, l."dealValue", l."sortValue", l."touchCount")
        IS DISTINCT FROM (r.title, r."sortTitle", r.terms, r.worth, r.value, r.touches)`;
}
