import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

type Json = Readonly<Record<string, unknown>>;

/** What one command wrote on a party, and when. */
export interface FieldChange {
  readonly id: string;
  readonly before: Json | null;
  readonly after: Json;
  readonly at: number;
}

/** The latest changes are enough to know when a field was last changed. */
const MOST_OF_EACH = 200;

/** What was changed of these parties, the oldest first. */
export function changesOfParties(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<readonly FieldChange[]> {
  return sql(scope)<FieldChange>`
    SELECT f."recordId" AS id, f.before, f.after, f."recordedAt" AS at
    FROM unnest(${ids}::uuid[]) AS p(id) CROSS JOIN LATERAL (
      SELECT c.* FROM change AS c WHERE ${inOrganization(scope, 'c')} AND c."recordId" = p.id AND c.after IS NOT NULL
      ORDER BY c."recordedAt" DESC, c.id DESC LIMIT ${MOST_OF_EACH}) AS f
    ORDER BY f."recordedAt", f.id`;
}
