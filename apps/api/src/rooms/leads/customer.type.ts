import { builder } from '../../graphql/builder.ts';
import { connectionType, type EdgesShape } from '../../graphql/connection-type.ts';
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

interface CustomerPage extends EdgesShape {
  readonly count: () => Promise<number>;
}

export const CustomerConnection = connectionType<CustomerPage>('Customer', Customer, {
  description: 'A page of a list of customers that the viewer may see.',
  edge: 'A customer in its place of a list.',
  node: 'The customer.',
  authScopes: { right: 'party.read' },
});

builder.objectFields(CustomerConnection, (t) => ({
  totalCount: t.int({
    description: 'How many records the whole list holds; counted only when asked for.',
    complexity: 20,
    resolve: ({ count }) => count(),
  }),
}));
