import type { Database } from '../../../platform/database/database.ts';
import { type Fragment, fragment, raw, runAbove } from '../../../platform/database/sql.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';

/** A member as every request needs them, with their organization and the teams that they manage or sit in. */
export interface FoundMember {
  readonly memberId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly role: string;
  readonly teamId: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly organization: OrganizationFacts;
  /** The teams they manage and all below. */
  readonly managedTeamIds: readonly string[];
  /** Their home team and all above. */
  readonly queueTeamIds: readonly string[];
}

/** The active member that a person is in an organization, by the organization's slug. */
export function findMemberOfPerson(
  database: Database,
  personId: string,
  slug: string,
): Promise<FoundMember | undefined> {
  return findOne(database, fragment`m."personId" = ${personId} AND o.slug = ${slug}`, raw(''));
}

/** The active member whose personal API token has this hash; expired and revoked tokens find nobody. */
export function findMemberOfToken(
  database: Database,
  tokenHash: string,
  now: number,
): Promise<(FoundMember & { readonly lastUsedAt: number | null }) | undefined> {
  return findOne<FoundMember & { readonly lastUsedAt: number | null }>(
    database,
    fragment`k."tokenHash" = ${tokenHash} AND k."revokedAt" IS NULL AND k."expiresAt" > ${new Date(now)}`,
    raw('JOIN api_token k ON k."organizationId" = m."organizationId" AND k."memberId" = m.id'),
    raw(', k."lastUsedAt"'),
  );
}

/** An active member by id, for work that a job does in their name. */
export function findMemberById(
  database: Database,
  organizationId: string,
  memberId: string,
): Promise<FoundMember | undefined> {
  return findOne(database, fragment`m."organizationId" = ${organizationId} AND m.id = ${memberId}`, raw(''));
}

async function findOne<Found extends FoundMember>(
  database: Database,
  which: Fragment,
  joined: Fragment,
  more: Fragment = raw(''),
): Promise<Found | undefined> {
  const [row] = await runAbove<Found>(
    database,
    fragment`
    SELECT m.id AS "memberId", m."personId", m.name, m.role, m."teamId", m.locale, m."timeZone",
      json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'country', o.country, 'currency', o.currency,
        'timeZone', o."timeZone", 'phoneCountry', o."phoneCountry", 'firstDayOfWeek', o."firstDayOfWeek",
        'fiscalYearStartMonth', o."fiscalYearStartMonth", 'nameOrder', o."nameOrder", 'locale', o.locale) AS organization,
      (WITH RECURSIVE below AS (
         SELECT t.id FROM team t WHERE t."organizationId" = m."organizationId" AND t."managerId" = m.id AND t."deletedAt" IS NULL
         UNION
         SELECT t.id FROM team t JOIN below b ON t."parentId" = b.id
         WHERE t."organizationId" = m."organizationId" AND t."deletedAt" IS NULL)
       SELECT coalesce(array_agg(id), '{}') FROM below) AS "managedTeamIds",
      (WITH RECURSIVE above AS (
         SELECT t.id, t."parentId" FROM team t WHERE t."organizationId" = m."organizationId" AND t.id = m."teamId" AND t."deletedAt" IS NULL
         UNION
         SELECT t.id, t."parentId" FROM team t JOIN above a ON t.id = a."parentId"
         WHERE t."organizationId" = m."organizationId" AND t."deletedAt" IS NULL)
       SELECT coalesce(array_agg(id), '{}') FROM above) AS "queueTeamIds"${more}
    FROM member m JOIN organization o ON o.id = m."organizationId" ${joined}
    WHERE ${which} AND m."deactivatedAt" IS NULL AND o."deletedAt" IS NULL`,
  );
  return row;
}
