import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, join, raw, runScoped } from '../../../platform/database/sql.ts';
import type { OfferedOption } from './fact.ts';

/** A longer list is not offered whole: a rule may name any key of it then. */
const MOST = 1_000;

/** What names the entries of each list: `id`, `name`, `inUse` and `place`, in an organization's own rows. */
export type OptionLists<Name extends string> = Readonly<Record<Name, Fragment>>;

/** Several lists of choices in one statement, those in use first; undefined for a list that is too long to be offered. */
export async function readOptions<Name extends string>(
  scope: OrganizationScope,
  lists: OptionLists<Name>,
): Promise<Readonly<Record<Name, readonly OfferedOption[] | undefined>>> {
  const names = Object.keys(lists) as Name[];
  const selects = names.map(
    (
      name,
    ) => fragment`(SELECT ${raw(`'${name}'`)} AS list, o.id::text AS key, o.name AS label, o."inUse" FROM (${lists[name]}) AS o
      ORDER BY o."inUse" DESC, o.place, o.name, o.id LIMIT ${MOST + 1})`,
  );
  const rows = await runScoped<OfferedOption & { list: Name }>(scope, join(selects, ' UNION ALL '));
  const byList = Map.groupBy(rows, ({ list }) => list);
  const offered = (name: Name) => {
    const found = byList.get(name) ?? [];
    return found.length > MOST ? undefined : found.map(({ key, label, inUse }) => ({ key, label, inUse }));
  };
  return Object.fromEntries(names.map((name) => [name, offered(name)])) as never;
}
