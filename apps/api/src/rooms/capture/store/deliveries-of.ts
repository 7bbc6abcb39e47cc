import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, inOrganization } from '../../../platform/database/sql.ts';

/**
 * The condition that a delivery `d` told of one of these contacts or of a lead of theirs; or names one where nothing says whom it tells
 * of: while it waits for a person, and where another told of the same before. One too many is found sooner than one too few.
 */
export function ofContacts(scope: OrganizationScope, contactIds: readonly string[]): Fragment {
  return fragment`d.body IS NOT NULL AND (d.id IN (
      SELECT a."deliveryId" FROM arrival AS a WHERE ${inOrganization(scope, 'a')} AND (a."contactId" = ANY(${contactIds}::uuid[])
        OR a."leadId" IN (SELECT l.id FROM lead AS l
          WHERE ${inOrganization(scope, 'l')} AND l."contactId" = ANY(${contactIds}::uuid[]))))
    OR ((d.state IN ('FAILED', 'NEEDS_MAPPING', 'REJECTED') OR d."tellsAgain") AND ${namesOneOf(scope, contactIds)}))`;
}

/** By a point in letters without regard to case, by the last digits of a number however it is parted, or by both names. */
function namesOneOf(scope: OrganizationScope, contactIds: readonly string[]): Fragment {
  return fragment`(EXISTS (
      SELECT 1 FROM contact_point AS p
      CROSS JOIN (SELECT replace(lower(encode(d.body, 'escape') || ' ' || d.query), '%40', '@') AS said) AS s
      WHERE ${inOrganization(scope, 'p')} AND p."contactId" = ANY(${contactIds}::uuid[])
        AND (position(lower(p.value) IN s.said) > 0
          OR (length(p.tail) > 6 AND position(reverse(left(p.tail, 8)) IN regexp_replace(s.said, '[^0-9a-z\\\\]', '', 'g')) > 0)))
    OR EXISTS (
      SELECT 1 FROM contact AS c
      WHERE ${inOrganization(scope, 'c')} AND c.id = ANY(${contactIds}::uuid[]) AND coalesce(c."familyName", '') || coalesce(c."givenName", '') <> ''
        AND position(convert_to(coalesce(c."familyName", ''), 'UTF8') IN d.body) > 0
        AND position(convert_to(coalesce(c."givenName", ''), 'UTF8') IN d.body) > 0))`;
}
