import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** What an organization judges leads by. */
export const RULE_KINDS = ['POTENTIAL_POLICY', 'SCORE_MODEL', 'FRAMEWORK', 'STAGE_GATES'] as const;

/** One of `RULE_KINDS`. */
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule as it is kept. */
export interface StoredRule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly key: string;
  readonly definition: unknown;
  readonly updatedAt: number;
}

/** Everything an organization has set of its own to judge leads by. */
export function storedRules(scope: OrganizationScope): Promise<readonly StoredRule[]> {
  return sql(scope)<StoredRule>`
    SELECT r.id, r.kind, r.key, r.definition, r."updatedAt" FROM qualification_rule AS r
    WHERE ${inOrganization(scope, 'r')} ORDER BY r.kind, r.key`;
}
