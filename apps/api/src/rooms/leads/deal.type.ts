import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { Node } from '../../graphql/node.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { Money } from '../../graphql/scalars.ts';
import { undoCommandOf } from '../../graphql/undo-reach.ts';
import { Billing, customValueFields } from '../catalog/index.ts';
import * as parties from '../parties/index.ts';
import { AdjustmentKind } from './lead.enums.ts';
import { Lead } from './lead.type.ts';
import { viewerMay, WORKERS } from './lead-workers.ts';
import { visibleDeals } from './store/visible-leads.ts';

restrict('Deal', visibleDeals);

/** In one order everywhere: what is asked of a relation in two ways is read twice. */
const adjustmentsInOrder = () => ({ orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] });

const allow = { authScopes: { right: 'lead.read' } } as const;

const DealLine = builder.prismaObject('DealLine', {
  ...allow,
  description: 'A product that was bought.',
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('DealLine', id) }),
    name: t.exposeString('name', { description: 'The product’s name when it was won.' }),
    product: t.relation('product', {
      nullable: true,
      description: 'In the catalogue; none for a free line.',
    }),
    quantity: t.float({
      description: 'How many.',
      select: { quantity: true },
      resolve: ({ quantity }) => Number(quantity),
    }),
    billing: t.field({
      type: Billing,
      description: 'How it is paid.',
      select: { billing: true },
      resolve: ({ billing }) => billing as 'ONCE',
    }),
    unitPrice: t.field({
      type: Money,
      description: 'For one piece.',
      select: { unitPrice: true, deal: { select: { currency: true } } },
      resolve: ({ unitPrice, deal }) => ({ amount: unitPrice, currency: deal.currency }),
    }),
    amount: t.field({
      type: Money,
      description: 'Quantity times price.',
      select: { amount: true, deal: { select: { currency: true } } },
      resolve: ({ amount, deal }) => ({ amount, currency: deal.currency }),
    }),
  }),
});

const DealCredit = builder.prismaObject('DealCredit', {
  ...allow,
  description: 'A member’s share of a deal.',
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('DealCredit', id) }),
    member: t.relation('member', { description: 'Whose it is.' }),
    role: t.exposeString('role', {
      description: 'For what, in the organization’s own words; `OWNER` for its owner.',
    }),
    percent: t.float({
      description: 'Of the deal’s value; all credits are exactly 100.',
      select: { basisPoints: true },
      resolve: ({ basisPoints }) => basisPoints / 100,
    }),
  }),
});

const DealAdjustment = builder.prismaObject('DealAdjustment', {
  ...allow,
  description: 'A dated change of a deal’s value.',
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('DealAdjustment', id) }),
    kind: t.field({
      type: AdjustmentKind,
      description: 'Why.',
      select: { kind: true },
      resolve: ({ kind }) => kind as 'PRICE',
    }),
    day: t.field({
      type: 'Date',
      description: 'From which day on.',
      select: { on: true },
      resolve: ({ on }) => on,
    }),
    change: t.field({
      type: Money,
      description: 'What is added to the value; below zero where it is taken away.',
      select: { amount: true, deal: { select: { currency: true } } },
      resolve: ({ amount, deal }) => ({ amount, currency: deal.currency }),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What is worth knowing.' }),
    undoCommandId: t.id({
      nullable: true,
      description: 'For `undo`, when it was a mistake; null where the viewer may not take it back.',
      resolve: ({ id }, _args, context) => undoCommandOf(context, 'DealAdjustment', id),
    }),
  }),
});

export const Deal = builder.prismaObject('Deal', {
  ...allow,
  description: 'One order won from a lead.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Deal', id) }),
    number: t.exposeInt('number', { description: 'Its number in the organization, for people to quote.' }),
    wonOn: t.expose('wonOn', { type: 'Date', description: 'When it was won.' }),
    note: t.exposeString('note', { nullable: true, description: 'What is worth knowing.' }),
    ...customValueFields(t),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written down.' }),
    value: t.field({
      type: Money,
      description: 'What was agreed on the day it was won.',
      select: { amount: true, currency: true },
      resolve: ({ amount, currency }) => ({ amount, currency }),
    }),
    currentValue: t.field({
      type: Money,
      description: 'What it is worth after its adjustments.',
      select: {
        amount: true,
        currency: true,
        adjustments: { select: { amount: true }, ...adjustmentsInOrder() },
      },
      resolve: ({ amount, currency, adjustments }) => ({
        amount: adjustments.reduce((sum, each) => sum + each.amount, amount),
        currency,
      }),
    }),
    lines: t.relation('lines', {
      type: DealLine,
      description: 'What was bought, in order; at most 200.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 },
    }),
    credits: t.relation('credits', {
      type: DealCredit,
      description: 'Whose success it is; together 100 percent, at most 200.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 },
    }),
    adjustments: t.field({
      type: [DealAdjustment],
      description: 'What changed of its value since, as it was written down; at most 200.',
      select: (_args, _context, nested) => ({ adjustments: nested(adjustmentsInOrder()) }),
      resolve: ({ adjustments }) => adjustments.slice(0, 200) as never,
    }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'What it was won from; null when the viewer may not see it.',
      select: { leadId: true },
      resolve: visible('Lead', ({ leadId }: { leadId: string }) => leadId),
    }),
    contact: t.field({
      type: parties.Contact,
      nullable: true,
      description: 'Who bought; null when the viewer may not see them.',
      select: { contactId: true },
      resolve: visible('Contact', ({ contactId }: { contactId: string | null }) => contactId),
    }),
    company: t.field({
      type: parties.Company,
      nullable: true,
      description: 'The company that bought; null when the viewer may not see it.',
      select: { companyId: true },
      resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
    }),
    undoCommandId: t.id({
      nullable: true,
      description:
        'The conversion, for `undo` when it was a mistake; null where the viewer may not take it back, or it came with a file.',
      resolve: ({ id }, _args, context) => undoCommandOf(context, 'Deal', id),
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may correct its day, value, credits and custom values.',
      select: { lead: { select: WORKERS } },
      resolve: ({ lead }, _args, context) => viewerMay(context, 'deal.edit-won', lead),
    }),
  }),
});
