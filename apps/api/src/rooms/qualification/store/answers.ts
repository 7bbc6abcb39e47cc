import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** What proves an answer: something that happened, a quote, an address. */
export type Evidence =
  | { readonly kind: 'ACTIVITY'; readonly activityId: string }
  | { readonly kind: 'QUOTE'; readonly text: string }
  | { readonly kind: 'LINK'; readonly url: string };

/** An answer as it is kept. */
export interface StoredAnswer {
  readonly id: string;
  readonly leadId: string;
  readonly frameworkId: string;
  readonly criterionId: string;
  readonly answer: string;
  readonly evidence: readonly Evidence[];
  readonly memberId: string | null;
  readonly answeredAt: number;
}

/** What was found out about each of these leads, in one statement. */
export async function answersOnLeads(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredAnswer[]>> {
  const rows = await sql(scope)<StoredAnswer>`
    SELECT a.id, a."leadId", a."frameworkId", a."criterionId", a.answer, a.evidence, a."memberId", a."answeredAt"
    FROM lead_answer AS a WHERE ${inOrganization(scope, 'a')} AND a."leadId" = ANY(${ids}::uuid[])
    ORDER BY a."answeredAt", a.id`;
  return Map.groupBy(rows, ({ leadId }) => leadId);
}

/** The answers about a contact's leads. */
export async function answersAboutContact(
  scope: OrganizationScope,
  contactId: string,
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    SELECT a.id FROM lead_answer AS a
    JOIN lead AS l ON l."organizationId" = a."organizationId" AND l.id = a."leadId"
    WHERE ${inOrganization(scope, 'a')} AND l."contactId" = ${contactId} ORDER BY a.id`;
  return rows.map(({ id }) => id);
}

/** Of these activities those that stand on a lead. */
export async function activitiesOnLead(
  scope: OrganizationScope,
  leadId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(scope)<{ id: string }>`
    SELECT a.id FROM activity AS a
    WHERE ${living(scope, 'a')} AND a."leadId" = ${leadId} AND a.id = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
