import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import { connectionType, type EdgesShape } from './connection-type.ts';
import type { GraphContext } from './context.ts';
import { type KeysetRow, type Page, pageOf } from './keyset.ts';
import { loadPage } from './restricted.ts';

/** A page of records, and a count that is made only when it is asked for. */
interface ConnectionShape extends EdgesShape {
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
  const ref = connectionType<ConnectionShape>(name, node, {
    description: `A page of a list of ${name} records that the viewer may see.`,
    edge: `A ${name} in its place of a list.`,
    node: `The ${name}.`,
    authScopes: { member: true },
  });
  builder.objectFields(ref, (t) => ({
    totalCount: t.int({
      description:
        'How many records the whole list holds, counted up to 10,000; 10,001 says that there are more. Counted only when asked for.',
      complexity: 20,
      resolve: ({ count }) => count(),
    }),
  }));
  return ref;
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
  return { edges, pageInfo, count } as never;
}
