import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { column, type Fragment, fragment, inOrganization } from '../../../platform/database/sql.ts';

/** The number by which the contact of a row may be called, as it is stored; null where they have none, or want no calls. */
export function phoneToCall(scope: OrganizationScope, alias: string): Fragment {
  return fragment`(SELECT p.value FROM contact_point AS p
    WHERE ${inOrganization(scope, 'p')} AND p."contactId" = ${column('contactId', alias)} AND p.kind = 'PHONE'
      AND NOT EXISTS (SELECT 1 FROM consent AS n WHERE ${inOrganization(scope, 'n')} AND n."contactId" = p."contactId"
        AND n.channel IN ('ANY', 'PHONE') AND n.purpose = 'SALES' AND n.state = 'REFUSED')
    ORDER BY p.position, p.id LIMIT 1)`;
}
