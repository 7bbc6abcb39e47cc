import type { Held } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { ofContacts } from './deliveries-of.ts';

const MOST = 1_000;

/** What was sent of these contacts, and of their leads, as it came: its bytes in base 64. */
export async function heldDeliveries(scope: OrganizationScope, contactIds: readonly string[]): Promise<Held> {
  const deliveries = await sql(scope)<{ id: string }>`
    SELECT d.id, d."receivedAt", d."contentType", encode(d.body, 'base64') AS body FROM delivery AS d
    WHERE ${inOrganization(scope, 'd')} AND ${ofContacts(scope, contactIds)}
    ORDER BY d.id LIMIT ${MOST}`;
  return { deliveries };
}
