import { fragment, inOrganization } from '../../../platform/database/sql.ts';
import type { UseSource } from '../../catalog/index.ts';

/** What leads are given out by that names settings: rules, territories, and what members sell. */
export const assignmentThatNames: UseSource = (scope) =>
  fragment`SELECT 'ASSIGNMENT_RULE', NULL, NULL::uuid, e.part -> 'name', e.part::text
      FROM assignment_plan AS p, jsonb_array_elements(p.plan -> 'rules') AS e(part) WHERE ${inOrganization(scope, 'p')}
    UNION ALL SELECT 'TERRITORY', NULL, NULL::uuid, e.part -> 'name', e.part::text
      FROM assignment_plan AS p, jsonb_array_elements(p.plan -> 'territories') AS e(part) WHERE ${inOrganization(scope, 'p')}
    UNION ALL SELECT 'ASSIGNMENT_MEMBER', 'Member', m.id, to_jsonb(m.name), concat(a."productGroupIds"::text, a.caps::text)
      FROM assignment_member AS a JOIN member AS m ON m."organizationId" = a."organizationId" AND m.id = a.id
      WHERE ${inOrganization(scope, 'a')} AND m."deactivatedAt" IS NULL`;
