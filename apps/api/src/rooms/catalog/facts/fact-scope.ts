import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { fragment, inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { customFieldsOf, type StoredField } from '../store/custom-fields.ts';
import type { Facts, OfferedOption } from './fact.ts';
import { readOptions } from './read-options.ts';

/** What every room's facts are read with. */
export interface FactScope extends OrganizationScope {
  /** Where a member asks, child records that they may not see do not count. */
  readonly asks?: MemberContext | undefined;
  readonly currency: string;
  readonly timeZone: string;
  readonly members: readonly OfferedOption[] | undefined;
  readonly teams: readonly OfferedOption[] | undefined;
  readonly customFields: readonly StoredField[];
}

/** What a room says of a kind of record whose row has the alias. */
export type FactSource = (scope: FactScope, alias: string) => Promise<Facts>;

/** Reads once what the facts of all rooms are read with. */
export async function factScope(scope: OrganizationScope, asks?: MemberContext): Promise<FactScope> {
  const [organization] = await sql(scope)<{ currency: string; timeZone: string }>`
    SELECT o.currency, o."timeZone" FROM organization AS o WHERE ${inOrganization(scope, 'o')}`;
  const { members, teams } = await readOptions(scope, {
    members: fragment`SELECT m.id, m.name, m."deactivatedAt" IS NULL AS "inUse", 0 AS place
      FROM member AS m WHERE ${inOrganization(scope, 'm')}`,
    teams: fragment`SELECT t.id, t.name, t."deletedAt" IS NULL AS "inUse", 0 AS place
      FROM team AS t WHERE ${inOrganization(scope, 't')}`,
  });
  const customFields = await customFieldsOf(scope);
  const { organizationId, database, client } = scope;
  return {
    organizationId,
    database,
    ...(client && { client }),
    asks,
    currency: organization?.currency ?? 'USD',
    timeZone: organization?.timeZone ?? 'UTC',
    members,
    teams,
    customFields,
  };
}
