import type { Transaction } from '../../../../platform/context.ts';
import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';
import type { KeptConsent } from '../kept-consent.ts';

/** What waits for its link, and of whom. */
export interface AskedConsent extends KeptConsent {
  readonly contactId: string;
}

/** What one link confirms, once, until it expires. */
export interface ConfirmingLink {
  readonly ids: readonly string[];
  readonly hash: string;
}

/** Lets links confirm what waits for them. */
export async function keepTokens(
  tx: Transaction,
  links: readonly ConfirmingLink[],
  expiresAt: number,
): Promise<void> {
  if (links.length === 0) return;
  const rows = links.flatMap(({ ids, hash }) => ids.map((id) => ({ id, hash })));
  await sql(tx)`
    UPDATE form_consent AS c SET "tokenHash" = r.hash, "expiresAt" = ${new Date(expiresAt)}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, hash text)
    WHERE ${inOrganization(tx, 'c')} AND c.id = r.id`;
}

/** What a link would confirm now. */
export function askedBy(
  scope: OrganizationScope,
  webFormId: string,
  hash: string,
  now: number,
): Promise<readonly AskedConsent[]> {
  return sql(scope)<AskedConsent>`
    SELECT c.id, c."contactId", c.purpose, c.version, c.wording FROM form_consent AS c
    WHERE ${inOrganization(scope, 'c')} AND c."webFormId" = ${webFormId} AND c."tokenHash" = ${hash} AND c."contactId" IS NOT NULL
      AND c."givenAt" IS NULL AND c."expiresAt" > ${new Date(now)} ORDER BY c.id LIMIT 10`;
}

/** What a link confirmed, with the lead that came of the form. */
export interface TakenConsent extends AskedConsent {
  readonly leadId: string | null;
}

/** Takes a link out of use; of two who open it at once one takes it. Answers what it confirms. */
export function takeToken(
  tx: Transaction,
  webFormId: string,
  hash: string,
): Promise<readonly TakenConsent[]> {
  return sql(tx)<TakenConsent>`
    UPDATE form_consent AS c SET "tokenHash" = NULL
    WHERE ${inOrganization(tx, 'c')} AND c."webFormId" = ${webFormId} AND c."tokenHash" = ${hash} AND c."contactId" IS NOT NULL
      AND c."givenAt" IS NULL AND c."expiresAt" > ${new Date(tx.now())}
    RETURNING c.id, c."contactId", c."leadId", c.purpose, c.version, c.wording`;
}
