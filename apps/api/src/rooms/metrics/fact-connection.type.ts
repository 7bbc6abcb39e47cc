import type { Money as Amount } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { Money } from '../../graphql/scalars.ts';
import { Fact } from './fact.type.ts';
import type { FactRow } from './store/list-facts.ts';

/** A page of facts, and what all of them come to; summed up only when it is asked for. */
export interface FactPage {
  readonly edges: readonly { readonly cursor: string; readonly node: FactRow }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly sum: () => Promise<{ readonly count: number; readonly value: readonly Amount[] }>;
}

const FactEdge = builder.objectRef<FactPage['edges'][number]>('FactEdge').implement({
  description: 'A fact in its place of the list.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where it stands, for `after` and `before`.' }),
    node: t.field({ type: Fact, description: 'The fact.', resolve: ({ node }) => node }),
  }),
});

export const FactConnection = builder.objectRef<FactPage>('FactConnection').implement({
  description: 'A page of the facts behind a number, the newest day first.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    nodes: t.field({
      type: [Fact],
      description: 'The page, in order.',
      // The connection's own multiplier has counted the rows.
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    edges: t.field({
      type: [FactEdge],
      description: 'The page with cursors.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether there is more.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({
      description: 'How many facts there are: the number itself, for what is counted.',
      complexity: 20,
      resolve: async ({ sum }) => (await sum()).count,
    }),
    totalValue: t.field({
      type: [Money],
      description: 'What they are worth, each currency by itself: the number itself, for money.',
      complexity: 20,
      resolve: async ({ sum }) => [...(await sum()).value],
    }),
  }),
});
