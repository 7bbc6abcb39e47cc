import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import * as parties from '../../parties/index.ts';

/** Somebody who is known, with the open lead of theirs that was last worked with. */
export interface Conversation {
  readonly leadId: string | null;
  readonly contactId: string;
  readonly companyId: string | null;
}

/**
 * Whom one of these points reaches, held until the commit; undefined where nobody is known. Where they were merged or deleted until
 * they were held, or work went on elsewhere, it is looked anew.
 */
export async function conversationWith(
  tx: Transaction,
  identities: readonly string[],
): Promise<Conversation | undefined> {
  if (identities.length === 0) return undefined;
  const found = await conversationOf(tx, identities);
  if (!found) return undefined;
  await parties.holdParty(tx, 'contact', found.contactId);
  const still = await conversationOf(tx, identities);
  return still?.contactId === found.contactId ? still : conversationWith(tx, identities);
}

async function conversationOf(
  tx: Transaction,
  identities: readonly string[],
): Promise<Conversation | undefined> {
  const [row] = await sql(tx)<Conversation>`
    SELECT l.id AS "leadId", c.id AS "contactId", coalesce(l."companyId", c."companyId") AS "companyId"
    FROM contact_point AS p JOIN contact AS c ON ${living(tx, 'c')} AND c.id = p."contactId"
    LEFT JOIN lead AS l ON ${living(tx, 'l')} AND l."contactId" = c.id AND l.status = 'OPEN'
    WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
    ORDER BY l."lastActivityAt" DESC NULLS LAST, c."createdAt" DESC, c.id LIMIT 1`;
  return row;
}
