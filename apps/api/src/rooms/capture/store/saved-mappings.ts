import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { SavedMapping } from '../planning/knowledge.ts';

/** As many shapes of lists are remembered. */
export const MOST_MAPPINGS = 100;

/** The saved mappings of an organization, by name. */
export function savedMappings(scope: OrganizationScope): Promise<readonly SavedMapping[]> {
  return sql(scope)<SavedMapping>`
    SELECT m.id, m.name, m.signature, m.choices, m."createdById" FROM import_mapping AS m
    WHERE ${inOrganization(scope, 'm')} ORDER BY m.name, m.id LIMIT ${MOST_MAPPINGS}`;
}
