import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** The row that holds a contact's word for a channel, if they ever said one. */
export async function consentIdOf(
  tx: Transaction,
  contactId: string,
  channel: string,
): Promise<string | undefined> {
  const [row] = await sql(tx)<{ id: string }>`
    SELECT c.id FROM consent AS c
    WHERE ${inOrganization(tx, 'c')} AND c."contactId" = ${contactId} AND c.channel = ${channel}
    ORDER BY c.at DESC, c.id DESC LIMIT 1`;
  return row?.id;
}

/** A contact's word for a channel, with all that is known of it. */
export interface ConsentRow {
  readonly id: string;
  readonly contactId: string;
  readonly channel: string;
  readonly state: string;
  readonly basis: string;
  readonly at: number;
}

/** The words of these contacts, the last said first. */
export function consentsOfContacts(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  return sql(scope)<ConsentRow>`
    SELECT c.id, c."contactId", c.channel, c.state, c.basis, c.at FROM consent AS c
    WHERE ${inOrganization(scope, 'c')} AND c."contactId" = ANY(${contactIds}::uuid[]) ORDER BY c.at DESC, c.id`;
}
