import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { RuleKind } from './stored-rules.ts';

/** One time that somebody set otherwise what leads are judged by. */
export interface RuleChange {
  readonly commandId: string;
  readonly at: number;
  readonly actorId: string | null;
  readonly kind: RuleKind;
  readonly key: string;
  /** What stood before and since; null for what the product begins with. */
  readonly before: unknown;
  readonly after: unknown;
}

interface Row extends Omit<RuleChange, 'before' | 'after'> {
  readonly before: { readonly definition?: unknown } | null;
  readonly after: { readonly definition?: unknown } | null;
}

/** The latest changes of an organization’s rules, the last first, as the record of change keeps them. */
export async function ruleHistory(scope: OrganizationScope, most: number): Promise<readonly RuleChange[]> {
  // A rule that is gone is named by the change that took it; one that stands, by what stands.
  const rows = await sql(scope)<Row>`
    SELECT c."commandId", c."recordedAt" AS at, c."actorId", c.before, c.after,
      coalesce(r.kind, c.after ->> 'kind', c.before ->> 'kind', i.after ->> 'kind') AS kind,
      coalesce(r.key, c.after ->> 'key', c.before ->> 'key', i.after ->> 'key', '') AS key
    FROM change AS c
    LEFT JOIN qualification_rule AS r ON r."organizationId" = c."organizationId" AND r.id = c."recordId"
    LEFT JOIN LATERAL (
      SELECT f.after FROM change AS f
      WHERE f."organizationId" = c."organizationId" AND f."recordId" = c."recordId" AND f.before IS NULL
      ORDER BY f."recordedAt", f.id LIMIT 1) AS i ON true
    WHERE ${inOrganization(scope, 'c')} AND c."recordType" = 'QualificationRule'
    ORDER BY c."recordedAt" DESC, c.id DESC LIMIT ${most}`;
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    before: before?.definition ?? null,
    after: after?.definition ?? null,
  }));
}
