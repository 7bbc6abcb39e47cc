import { builder } from '../../graphql/builder.ts';
import type { KeysetRow } from '../../graphql/keyset.ts';
import * as parties from '../parties/index.ts';

/** A page's entry: which record stands there. */
export interface CustomerRow extends KeysetRow {
  readonly kind: 'Contact' | 'Company';
}

export const Customer = builder.unionType('Customer', {
  description: 'A contact or company with a deal.',
  types: [parties.Contact, parties.Company],
  resolveType: (value) => (value as unknown as { kind: CustomerRow['kind'] }).kind,
});

interface Shape {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly count: () => Promise<number>;
}

const CustomerEdge = builder.objectRef<Shape['edges'][number]>('CustomerEdge').implement({
  description: 'A customer in its place of a list.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where it stands, for `after` and `before`.' }),
    node: t.field({ type: Customer, description: 'The customer.', resolve: ({ node }) => node as never }),
  }),
});

export const CustomerConnection = builder.objectRef<Shape>('CustomerConnection').implement({
  description: 'A page of a list of customers that the viewer may see.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    nodes: t.field({
      type: [Customer],
      description: 'The page, in order.',
      // The connection's own multiplier has counted the rows.
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ edges }) => edges.map(({ node }) => node) as never,
    }),
    edges: t.field({
      type: [CustomerEdge],
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
      description: 'How many records the whole list holds; counted only when asked for.',
      complexity: 20,
      resolve: ({ count }) => count(),
    }),
  }),
});
