import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { column, fragment, inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from '../../leads/index.ts';

/** What hangs on a contact or a company, and rules ask about. */
const OF_EITHER = ['ContactPoint', 'Consent', 'GroupMember'];

/**
 * The open leads that a command bears on, some at a time behind an id: those that it touched or hung something on, and those of
 * the parties and products that it changed. A closed lead keeps the score it ended with.
 */
export async function leadsOfCommand(
  scope: OrganizationScope,
  commandId: string,
  behind: string | null,
  most: number,
): Promise<readonly string[]> {
  const roots = fragment`SELECT c."rootId" FROM change AS c
    WHERE ${inOrganization(scope, 'c')} AND c."commandId" = ${commandId}`;
  const ofParties = (
    party: 'contactId' | 'companyId',
    types: readonly string[],
  ) => fragment`SELECT k.id FROM lead AS k
    WHERE ${inOrganization(scope, 'k')} AND ${column(party, 'k')} IN (
      ${roots} AND c."recordType" = ANY(${types}))`;
  const rows = await sql(scope)<{ id: string }>`
    SELECT l.id FROM lead AS l
    WHERE ${living(scope, 'l')} AND l.status = 'OPEN' AND (${behind}::uuid IS NULL OR l.id > ${behind})
      AND l.id IN (${roots} UNION ${ofParties('contactId', ['Contact', ...OF_EITHER])}
        UNION ${ofParties('companyId', ['Company', ...OF_EITHER])}
        UNION SELECT x."leadId" FROM product_line AS x WHERE ${inOrganization(scope, 'x')}
          AND x."productId" IN (${roots} AND c."recordType" = 'Product'))
    ORDER BY l.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** The open leads of an organization, some at a time behind an id. */
export async function openLeads(
  scope: OrganizationScope,
  behind: string | null,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    SELECT l.id FROM lead AS l
    WHERE ${living(scope, 'l')} AND l.status = 'OPEN' AND (${behind}::uuid IS NULL OR l.id > ${behind})
    ORDER BY l.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** How many leads of an organization are open. */
export async function countOpenLeads(scope: OrganizationScope): Promise<number> {
  const [row] = await sql(scope)<{ count: number }>`
    SELECT count(*)::int AS count FROM lead AS l WHERE ${living(scope, 'l')} AND l.status = 'OPEN'`;
  return row?.count ?? 0;
}

/** The newest open leads that a member sees. */
export async function openVisibleLeads(member: MemberContext, most: number): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${visibleLead(member, 'l')} AND l.status = 'OPEN'
    ORDER BY l."capturedAt" DESC, l.id DESC LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
