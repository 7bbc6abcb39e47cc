import { leadTitleFor } from '@mikomi/domain/parties';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { Node } from '../../graphql/node.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { Money } from '../../graphql/scalars.ts';
import { customValueFields } from '../catalog/index.ts';
import * as parties from '../parties/index.ts';
import { LeadKind, LeadStatus, OutsideReason, Potential } from './lead.enums.ts';
import { viewerMay, WORKERS } from './lead-workers.ts';
import { visibleLeads } from './store/visible-leads.ts';
import './setting.types.ts';

restrict('Lead', visibleLeads);

const NEVER = Date.parse('9999-12-31T00:00:00Z');

export const Lead = builder.prismaObject('Lead', {
  description: 'One buying interest of a contact and/or a company; open until it is won or lost.',
  authScopes: { right: 'lead.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Lead', id) }),
    number: t.exposeInt('number', { description: 'Its number in the organization, for people to quote.' }),
    title: t.string({
      description:
        'What it is called: its name, else its contact, company, or source and number, else its number in the viewer’s language. Never blank.',
      select: { title: true, number: true },
      resolve: (lead, _args, context) =>
        leadTitleFor(lead, memberOf(context).locale.startsWith('ja') ? 'ja' : 'en'),
    }),
    name: t.exposeString('name', { nullable: true, description: 'A name it was given.' }),
    kind: t.field({
      type: LeadKind,
      description: 'How it stands to earlier ones of its parties.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    status: t.field({
      type: LeadStatus,
      description: 'Whether it is open, or how it ended.',
      select: { status: true },
      resolve: ({ status }) => status as never,
    }),
    potential: t.field({
      type: Potential,
      nullable: true,
      description:
        'How likely it is to be won: as somebody set it, else as the rules judge it; null in the seconds until they do.',
      select: { potential: true, judgedPotential: true },
      resolve: ({ potential, judgedPotential }) => (potential ?? judgedPotential) as never,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What is worth knowing at first sight.' }),
    source: t.relation('source', { nullable: true, description: 'Where it came from first.' }),
    pipeline: t.relation('pipeline', { description: 'The way of selling it stands in.' }),
    stage: t.relation('stage', { description: 'Where it stands.' }),
    owner: t.relation('owner', { nullable: true, description: 'Whose it is.' }),
    team: t.relation('team', { nullable: true, description: 'The team it belongs to.' }),
    lossReason: t.relation('lossReason', { nullable: true, description: 'Why it was lost.' }),
    productLines: t.relation('productLines', {
      description: 'What it is about, in order; at most 200.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 },
    }),
    contact: t.field({
      type: parties.Contact,
      nullable: true,
      description: 'Who asked; null when the viewer may not see them.',
      select: { contactId: true },
      resolve: visible('Contact', ({ contactId }: { contactId: string | null }) => contactId),
    }),
    company: t.field({
      type: parties.Company,
      nullable: true,
      description: 'For which company; null when the viewer may not see it.',
      select: { companyId: true },
      resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
    }),
    expectedValue: t.field({
      type: Money,
      nullable: true,
      description: 'What it may be worth.',
      select: { expectedValue: true, currency: true },
      resolve: ({ expectedValue, currency }) =>
        expectedValue === null ? null : { amount: expectedValue, currency },
    }),
    dealValue: t.field({
      type: Money,
      description: 'What its deals are worth today, adjustments included.',
      select: { dealValue: true, currency: true },
      resolve: ({ dealValue, currency }) => ({ amount: dealValue, currency }),
    }),
    expectedCloseOn: t.expose('expectedCloseOn', {
      type: 'Date',
      nullable: true,
      description: 'When it is expected to close.',
    }),
    capturedAt: t.expose('capturedAt', { type: 'DateTime', description: 'When it came in.' }),
    lastActivityAt: t.expose('lastActivityAt', {
      type: 'DateTime',
      description: 'When something last happened on it.',
    }),
    nextFollowUpAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the next promise is due; null when nothing is promised.',
      select: { nextFollowUpAt: true },
      resolve: ({ nextFollowUpAt }) => (nextFollowUpAt.getTime() >= NEVER ? null : nextFollowUpAt),
    }),
    wonOn: t.expose('wonOn', { type: 'Date', nullable: true, description: 'When it was first won.' }),
    lostOn: t.expose('lostOn', { type: 'Date', nullable: true, description: 'When it was lost.' }),
    closedAs: t.field({
      type: OutsideReason,
      nullable: true,
      description: 'As what it was closed that counts in no rate; null for a lead that counts.',
      select: { closedAs: true },
      resolve: ({ closedAs }) => closedAs as never,
    }),
    ...customValueFields(t),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change it.',
      select: WORKERS,
      resolve: (workers, _args, context) => viewerMay(context, 'lead.edit', workers),
    }),
  }),
});
