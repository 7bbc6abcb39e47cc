import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { Money } from '../../graphql/scalars.ts';
import { usesField } from './uses/setting-use.type.ts';

openToMembers('ProductGroup');
openToMembers('Product');

export const Billing = builder.enumType('Billing', {
  description: 'How something is paid: once, or every month or year until it ends.',
  values: described({
    ONCE: 'Once.',
    MONTHLY: 'Every month until it ends.',
    YEARLY: 'Every year until it ends.',
  }),
});

export const ProductGroup = builder.prismaObject('ProductGroup', {
  description: 'A folder of the catalogue.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ProductGroup', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    uses: usesField(t, 'catalog.manage'),
    archived: t.boolean({
      description: 'Whether it is no longer offered.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
  }),
});

export const Product = builder.prismaObject('Product', {
  description:
    'Something the organization sells. A line keeps its own price; the catalogue’s is only proposed.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Product', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    code: t.exposeString('code', { nullable: true, description: 'Its number or code.' }),
    group: t.relation('group', { nullable: true, description: 'The folder it lies in.' }),
    billing: t.field({
      type: Billing,
      description: 'How it is paid.',
      select: { billing: true },
      resolve: ({ billing }) => billing as 'ONCE',
    }),
    price: t.field({
      type: Money,
      nullable: true,
      description: 'Proposed for one piece.',
      select: { price: true, currency: true },
      resolve: ({ price, currency }) => (price === null ? null : { amount: price, currency }),
    }),
    archived: t.boolean({
      description: 'Whether it is no longer offered; lines that name it stay.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
  }),
});
