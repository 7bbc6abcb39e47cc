import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { living, sql } from '../../../platform/database/sql.ts';

export interface FoundTeam {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
}

/** The teams that words of a file may name, the oldest first. */
export function livingTeams(tx: Transaction): Promise<FoundTeam[]> {
  return sql(tx)<FoundTeam>`
    SELECT t.id, t.name, t."parentId", t."managerId" FROM team AS t
    WHERE ${living(tx, 't')} ORDER BY t."createdAt", t.id`;
}

/** The product groups that words of a file may name, as they are ordered. */
export function productGroupsInUse(scope: OrganizationScope): Promise<{ id: string; name: string }[]> {
  return sql(scope)<{ id: string; name: string }>`
    SELECT g.id, g.name FROM product_group AS g WHERE ${living(scope, 'g')} ORDER BY g.position, g.id`;
}
