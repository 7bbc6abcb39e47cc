import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';

/** What work in nobody's name needs to know of its organization; undefined for one that ended. */
export async function organizationFacts(scope: OrganizationScope): Promise<OrganizationFacts | undefined> {
  const [row] = await sql(scope)<OrganizationFacts>`
    SELECT o.id, o.slug, o.name, o.country, o.currency, o."timeZone", o."phoneCountry", o."firstDayOfWeek",
      o."fiscalYearStartMonth", o."nameOrder", o.locale
    FROM organization AS o WHERE ${inOrganization(scope, 'o')} AND o."deletedAt" IS NULL`;
  return row;
}
