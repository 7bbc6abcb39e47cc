import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { loadReference, loadReferences } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { Money } from '../../graphql/scalars.ts';
import { Billing } from '../catalog/index.ts';
import { CustomerGroup } from '../parties/index.ts';
import { Interest, LineState, SourceKind, SourceOwnerRule, StageKind } from './lead.enums.ts';

openToMembers('Source');
openToMembers('Pipeline');
openToMembers('Stage');
openToMembers('LossReason');

export const Source = builder.prismaObject('Source', {
  description: 'Where touches come from.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Source', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    archived: t.boolean({
      description: 'Whether it is no longer in use.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
    key: t.exposeString('key', { description: 'Its name for programs.' }),
    kind: t.field({
      type: SourceKind,
      description: 'What sort of source it is.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    ownerRule: t.field({
      type: SourceOwnerRule,
      description: 'Whose its leads become.',
      select: { ownerRule: true },
      resolve: ({ ownerRule }) => ownerRule as never,
    }),
    owner: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose its leads become where it says so.',
      select: { ownerId: true },
      resolve: (query, { ownerId }, _args, context, info) =>
        loadReference(context, info, 'Member', ownerId, query),
    }),
    linkGives: t.exposeBoolean('linkGives', {
      description:
        'Whether a lead that comes by a member’s own link becomes theirs, unless the rule is `MEMBER`.',
    }),
    product: t.prismaField({
      type: 'Product',
      nullable: true,
      description: 'What its leads ask about, where they do not say.',
      select: { productId: true },
      resolve: (query, { productId }, _args, context, info) =>
        loadReference(context, info, 'Product', productId, query),
    }),
    productGroup: t.prismaField({
      type: 'ProductGroup',
      nullable: true,
      description: 'Of which group some product is meant, where they and the source name none.',
      select: { productGroupId: true },
      resolve: (query, { productGroupId }, _args, context, info) =>
        loadReference(context, info, 'ProductGroup', productGroupId, query),
    }),
    groups: t.field({
      type: [CustomerGroup],
      description: 'The customer groups into which whoever comes in is put; at most 20.',
      select: { groupIds: true },
      resolve: ({ groupIds }, _args, context, info) =>
        loadReferences(context, info, 'CustomerGroup', groupIds as string[], {}) as never,
    }),
  }),
});

export const Pipeline = builder.prismaObject('Pipeline', {
  description: 'A way of selling, in ordered stages.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Pipeline', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    archived: t.boolean({
      description: 'Whether it is no longer in use.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
    stages: t.relation('stages', {
      description: 'In order, open ones first; at most 50.',
      query: { where: { deletedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 50 },
    }),
  }),
});

export const Stage = builder.prismaObject('Stage', {
  description: 'Where a lead stands in its pipeline.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Stage', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    kind: t.field({
      type: StageKind,
      description: 'Whether it is work in hand or an end.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    position: t.exposeInt('position', { description: 'Its place in the pipeline, from 0.' }),
  }),
});

export const LossReason = builder.prismaObject('LossReason', {
  description: 'Why leads are lost.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('LossReason', id) }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    archived: t.boolean({
      description: 'Whether it is no longer in use.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
  }),
});

builder.prismaObject('ProductLine', {
  description: 'One product that a lead is about.',
  authScopes: { right: 'lead.read' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ProductLine', id) }),
    name: t.exposeString('name', { description: 'The product’s name when it was added.' }),
    product: t.relation('product', {
      nullable: true,
      description: 'In the catalogue; none for a free line.',
    }),
    quantity: t.float({
      description: 'How many.',
      select: { quantity: true },
      resolve: ({ quantity }) => Number(quantity),
    }),
    interest: t.field({
      type: Interest,
      nullable: true,
      description: 'How much they want it; null while nobody asked.',
      select: { interest: true },
      resolve: ({ interest }) => interest as never,
    }),
    state: t.field({
      type: LineState,
      description: 'Where it stands.',
      select: { state: true },
      resolve: ({ state }) => state as never,
    }),
    billing: t.field({
      type: Billing,
      description: 'How it is paid.',
      select: { billing: true },
      resolve: ({ billing }) => billing as never,
    }),
    unitPrice: t.field({
      type: Money,
      nullable: true,
      description: 'For one piece.',
      select: { unitPrice: true, currency: true },
      resolve: ({ unitPrice, currency }) => (unitPrice === null ? null : { amount: unitPrice, currency }),
    }),
  }),
});
