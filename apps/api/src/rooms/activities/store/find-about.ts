import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';
import type { RecordKey } from '../record-key.ts';

/** The lead and the parties that something happened with. */
export interface About {
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
}

/** Finds what something is about, with the parties of that moment; refused when the member may not see the record. */
export async function findAbout(
  scope: OrganizationScope,
  member: MemberContext,
  { type, id }: RecordKey,
  path: readonly string[],
): Promise<About | Refusal> {
  const [about] = await FIND[type](scope, member, id);
  return about ?? refuse(`${type.toLowerCase()}-not-found`, { path });
}

type Find = (scope: OrganizationScope, member: MemberContext, id: string) => Promise<About[]>;

const FIND: Readonly<Record<RecordKey['type'], Find>> = {
  Lead: (scope, member, id) => sql(scope)<About>`
    SELECT l.id AS "leadId", l."contactId", coalesce(l."companyId", c."companyId") AS "companyId"
    FROM lead AS l LEFT JOIN contact AS c ON c."organizationId" = l."organizationId" AND c.id = l."contactId"
    WHERE ${leads.visibleLead(member, 'l')} AND l.id = ${id}`,
  Contact: (scope, member, id) => sql(scope)<About>`
    SELECT NULL AS "leadId", c.id AS "contactId", c."companyId" FROM contact AS c
    WHERE ${parties.visibleParty(member, 'contact', 'c')} AND c.id = ${id}`,
  Company: (scope, member, id) => sql(scope)<About>`
    SELECT NULL AS "leadId", NULL AS "contactId", c.id AS "companyId" FROM company AS c
    WHERE ${parties.visibleParty(member, 'company', 'c')} AND c.id = ${id}`,
};
