import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { OrganizationScope } from '../platform/database/scope.ts';
import { type Fragment, fragment, runScoped } from '../platform/database/sql.ts';
import type { GraphContext } from './context.ts';
import {
  type KeysetOrder,
  type KeysetRow,
  MOST_COUNTED,
  type Page,
  type PageArguments,
  pageOf,
  readPage,
} from './keyset.ts';
import { placeOf } from './place-of.ts';
import { loadPage, type RestrictedName, selectionOf } from './restricted.ts';

const PATHS = [['nodes'], ['edges', 'node']];

/** A row of a page of one of several parents. */
export interface NestedRow extends KeysetRow {
  readonly parent: string;
}

/** How the pages of all parents of a list are read, in one statement each. */
export interface NestedSource {
  readonly order: KeysetOrder;
  readonly filter?: unknown;
  readonly rows: (parents: readonly string[], page: Page) => Promise<readonly NestedRow[]>;
  readonly count: (parents: readonly string[]) => Promise<readonly { parent: string; count: number }[]>;
}

/** Runs a page's statement once for each parent, whose id it reads as `parent.id`. */
export function forEachParent(parents: readonly string[], statement: Fragment): Fragment {
  return fragment`SELECT parent.id AS parent, page.* FROM unnest(${parents}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${statement}) AS page`;
}

/** How many rows each parent has, whose id they read as `parent.id`; each counted no further than a list is. `rows` begins with FROM. */
export function countForEachParent(
  scope: OrganizationScope,
  parents: readonly string[],
  rows: Fragment,
): Promise<{ parent: string; count: number }[]> {
  return runScoped(
    scope,
    fragment`SELECT parent.id AS parent, counted.count FROM unnest(${parents}::uuid[]) AS parent(id)
      CROSS JOIN LATERAL (SELECT count(*) AS count FROM (SELECT 1 ${rows} LIMIT ${MOST_COUNTED + 1}) AS one) AS counted`,
  );
}

/**
 * The connection of one parent; those of all parents of a list are read together: one statement for ids, one read of
 * records, and one count when it is asked for.
 */
export async function connectEach(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: RestrictedName,
  parent: string,
  args: PageArguments,
  source: NestedSource,
): Promise<never> {
  const key = `nested:${name}:${placeOf(info)}`;
  selectionOf(context, info, name, PATHS);
  const known = context.loaders.get(key) as DataLoader<string, object> | undefined;
  const loader = known ?? pagesOfParents(context, info, name, args, source);
  context.loaders.set(key, loader);
  return (await loader.load(parent)) as never;
}

function pagesOfParents(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: RestrictedName,
  args: PageArguments,
  source: NestedSource,
): DataLoader<string, object> {
  const counts = new DataLoader<string, number>(async (parents) => {
    const byParent = new Map((await source.count(parents)).map((row) => [row.parent, row.count]));
    return parents.map((parent) => byParent.get(parent) ?? 0);
  });
  return new DataLoader<string, object>(async (parents) => {
    const page = readPage(args, source.order, source.filter);
    const rows = Map.groupBy(await source.rows(parents, page), (row) => row.parent);
    const pages = parents.map((parent) => pageOf(page, rows.get(parent) ?? []));
    const ids = [...new Set(pages.flatMap((each) => each.ids))];
    const records = await loadPage(context, info, name, ids, PATHS);
    const byId = new Map(records.map((record) => [record.id, record]));
    return pages.map((each, index) => {
      const edges = each.ids.flatMap((id, place) => {
        const node = byId.get(id);
        return node ? [{ node, cursor: each.cursors[place] ?? '' }] : [];
      });
      return {
        nodes: edges.map(({ node }) => node),
        edges,
        pageInfo: each.pageInfo,
        count: () => counts.load(parents[index] ?? ''),
      };
    });
  });
}
