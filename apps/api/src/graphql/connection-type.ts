import type { Right } from '@mikomi/domain/identity';
import { builder } from './builder.ts';
import type { pageOf } from './keyset.ts';

/** A page of a list: what stands in it with its cursors, and whether there is more. */
export interface EdgesShape<Node extends object = object> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: ReturnType<typeof pageOf>['pageInfo'];
}

interface Told {
  readonly description: string;
  readonly edge: string;
  readonly node: string;
  readonly nodes?: string;
  readonly authScopes: { readonly member: true } | { readonly right: Right };
}

/** Makes the connection type of a type, with its edges; a list that counts or sums adds its own fields to it. */
export function connectionType<Shape extends EdgesShape>(name: string, node: unknown, told: Told) {
  const type = node as never;
  const { authScopes } = told;
  const Edge = builder.objectRef<Shape['edges'][number]>(`${name}Edge`).implement({
    description: told.edge,
    authScopes,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where it stands, for `after` and `before`.',
        resolve: ({ cursor }) => cursor,
      }),
      node: t.field({ type, description: told.node, resolve: ({ node: record }) => record as never }),
    }),
  });
  return builder.objectRef<Shape>(`${name}Connection`).implement({
    description: told.description,
    authScopes,
    fields: (t) => ({
      nodes: t.field({
        type: [type],
        description: told.nodes ?? 'The page, in order.',
        // The connection's own multiplier has counted the rows.
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => edges.map(({ node: record }) => record) as never,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The page with cursors.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => [...edges] as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether there is more.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  });
}
