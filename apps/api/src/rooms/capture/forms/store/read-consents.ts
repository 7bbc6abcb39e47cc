import type { ConsentPurpose } from '@mikomi/domain/parties';
import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** What somebody agreed to in a form, as it is shown. */
export interface ReadConsent {
  readonly form: string;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly wording: string;
  readonly askedAt: Date;
  readonly givenAt: Date | null;
  /** Given, and a link was sent for it: no other way gives it then. */
  readonly isConfirmedByMail: boolean;
}

const MOST = 100;

/** What a contact agreed to in forms, the last first. */
export async function readConsentsOf(
  scope: OrganizationScope,
  contactId: string,
): Promise<readonly ReadConsent[]> {
  const rows = await sql(scope)<ReadConsent>`
    SELECT s.name AS form, c.purpose, c.version, c.wording, c."askedAt", c."givenAt",
      c."givenAt" IS NOT NULL AND c."expiresAt" IS NOT NULL AS "isConfirmedByMail" FROM form_consent AS c
    JOIN web_form AS f ON f."organizationId" = c."organizationId" AND f.id = c."webFormId"
    JOIN source AS s ON s."organizationId" = f."organizationId" AND s.id = f."sourceId"
    WHERE ${inOrganization(scope, 'c')} AND c."contactId" = ${contactId} ORDER BY c."askedAt" DESC, c.id LIMIT ${MOST}`;
  const asDate = (at: Date | string | number) => new Date(at);
  return rows.map((row) => ({
    ...row,
    askedAt: asDate(row.askedAt),
    givenAt: row.givenAt && asDate(row.givenAt),
  }));
}
