import type { Held } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

const MOST = 1_000;

/** What was sent of these contacts, and of their leads, as it came: its bytes in base 64. */
export async function heldDeliveries(scope: OrganizationScope, contactIds: readonly string[]): Promise<Held> {
  const deliveries = await sql(scope)<{ id: string }>`
    SELECT d.id, d."receivedAt", d."contentType", encode(d.body, 'base64') AS body FROM delivery AS d
    WHERE ${inOrganization(scope, 'd')} AND d.body IS NOT NULL AND d.id IN (
      SELECT a."deliveryId" FROM arrival AS a WHERE ${inOrganization(scope, 'a')} AND (a."contactId" = ANY(${contactIds}::uuid[])
        OR a."leadId" IN (SELECT l.id FROM lead AS l
          WHERE ${inOrganization(scope, 'l')} AND l."contactId" = ANY(${contactIds}::uuid[]))))
    ORDER BY d.id LIMIT ${MOST}`;
  return { deliveries };
}
