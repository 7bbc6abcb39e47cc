import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { type KeysetRow, type Page, pageOf } from './keyset.ts';
import { loadPage } from './restricted.ts';

/** A connection's shape: the page's records, its edges, and a count that is made only when it is asked for. */
interface ConnectionShape {
  readonly nodes: readonly object[];
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly count: () => Promise<number>;
}

const refs = new Map<string, ReturnType<typeof implement>>();

/** The connection type of a type; declared once for all the lists of its records. */
export function connectionOf(name: string, node: unknown): ReturnType<typeof implement> {
  const known = refs.get(name) ?? implement(name, node);
  refs.set(name, known);
  return known;
}

function implement(name: string, node: unknown) {
  const type = node as never;
  const Edge = builder.objectRef<ConnectionShape['edges'][number]>(`${name}Edge`).implement({
    description: `A ${name} in its place of a list.`,
    authScopes: { member: true },
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where it stands, for `after` and `before`.' }),
      node: t.field({ type, description: `The ${name}.`, resolve: ({ node: record }) => record as never }),
    }),
  });
  return builder.objectRef<ConnectionShape>(`${name}Connection`).implement({
    description: `A page of a list of ${name} records that the viewer may see.`,
    authScopes: { member: true },
    fields: (t) => ({
      nodes: t.field({
        type: [type],
        description: 'The page, in order.',
        // The connection's own multiplier has counted the rows.
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ nodes }) => nodes as never,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The page with cursors.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether there is more.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({
        description:
          'How many records the whole list holds, counted up to 10,000; 10,001 says that there are more. Counted only when asked for.',
        complexity: 20,
        resolve: ({ count }) => count(),
      }),
    }),
  });
}

/** Turns a page's ids into a connection: the records load in one read with what the client selected. */
export async function connect(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  page: Page,
  rows: readonly KeysetRow[],
  count: () => Promise<number>,
): Promise<never> {
  const { ids, cursors, pageInfo } = pageOf(page, rows);
  const nodes = await loadPage(context, info, name, ids, [['nodes'], ['edges', 'node']]);
  const cursorById = new Map(ids.map((id, index) => [id, cursors[index] ?? '']));
  const edges = nodes.map((node) => ({ node, cursor: cursorById.get(node.id) ?? '' }));
  return { nodes, edges, pageInfo, count } as never;
}
