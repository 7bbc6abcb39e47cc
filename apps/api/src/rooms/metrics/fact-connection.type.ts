import type { Money as Amount } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { connectionType, type EdgesShape } from '../../graphql/connection-type.ts';
import { Money } from '../../graphql/scalars.ts';
import { Fact } from './fact.type.ts';
import type { FactRow } from './store/list-facts.ts';

/** A page of facts, and what all of them come to; summed up only when it is asked for. */
interface FactPage extends EdgesShape<FactRow> {
  readonly sum: () => Promise<{ readonly count: number; readonly value: readonly Amount[] }>;
}

export const FactConnection = connectionType<FactPage>('Fact', Fact, {
  description: 'A page of the facts behind a number, the newest day first.',
  edge: 'A fact in its place of the list.',
  node: 'The fact.',
  authScopes: { right: 'insights.read' },
});

builder.objectFields(FactConnection, (t) => ({
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
}));
