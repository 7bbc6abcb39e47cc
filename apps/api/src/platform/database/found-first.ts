import type { OrganizationScope } from './scope.ts';
import { column, type Fragment, finding, fragment, runScoped } from './sql.ts';

/** One condition, said in two ways. */
interface Condition {
  /** A statement that answers as `id` the records that it holds for, by an index. */
  readonly found: Fragment;
  /** The condition on a record of the alias. */
  readonly asked: Fragment;
  /** How many records are few. */
  readonly few: number;
}

/**
 * A condition on the records of an alias. How many it holds for is looked up first: few are found by their ids, once for a
 * page and its count alike; of many the condition itself is left to the planner, for some of them are met soon in whatever order.
 */
export async function foundFirst(
  scope: OrganizationScope,
  alias: string,
  { found, asked, few }: Condition,
): Promise<Fragment> {
  const records = await runScoped<{ id: string }>(scope, fragment`${found} LIMIT ${few + 1}`);
  if (records.length > few) return asked;
  return finding(fragment`${column('id', alias)} = ANY(${records.map(({ id }) => id)}::uuid[])`);
}
