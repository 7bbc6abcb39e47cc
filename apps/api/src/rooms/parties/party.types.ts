import { may } from '@mikomi/domain/identity';
import { formatContactPoint } from '@mikomi/domain/parties';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { restsUntil } from '../../graphql/rests-until.ts';
import { Money } from '../../graphql/scalars.ts';
import { customValueFields } from '../catalog/index.ts';
import { MOST_POINTS } from './commands/add-parties.ts';
import { ContactPointKind } from './contact-point.enum.ts';
import { mayOnParty } from './may-on-party.ts';
import { survivorsOf } from './store/merges.ts';
import { visibleCompanies, visibleContacts } from './store/visible-parties.ts';
import { whoErased } from './store/who-erased.ts';

restrict('Contact', visibleContacts, (member, ids) => survivorsOf(member, 'contact', ids));
restrict('Company', visibleCompanies, (member, ids) => survivorsOf(member, 'company', ids));

export const ContactPoint = builder.prismaObject('ContactPoint', {
  description: 'A way to reach a party.',
  authScopes: { right: 'party.read' },
  select: { id: true, kind: true, value: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ContactPoint', id) }),
    kind: t.field({
      type: ContactPointKind,
      description: 'By which channel.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    value: t.exposeString('value', {
      description: 'As it is dialled or written to: E.164 with its extension, an address, a channel’s id.',
    }),
    shown: t.string({
      description: 'As readers in the organization’s country write it.',
      resolve: (point, _args, context) =>
        formatContactPoint(point as never, memberOf(context).organization.phoneCountry),
    }),
    shared: t.exposeBoolean('shared', { description: 'Whether it reaches many, so that it names nobody.' }),
  }),
});

export const Company = builder.prismaObject('Company', {
  description: 'A company that buys or may buy.',
  authScopes: { right: 'party.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Company', id) }),
    name: t.exposeString('name', { description: 'As it writes itself.' }),
    nameReading: t.exposeString('nameReading', {
      nullable: true,
      description: 'How the name sounds, in kana.',
    }),
    industry: t.exposeString('industry', { nullable: true, description: 'What it does.' }),
    employees: t.exposeInt('employees', { nullable: true, description: 'How many people work there.' }),
    revenue: t.field({
      type: Money,
      nullable: true,
      description: 'What it turns over in a year.',
      select: { revenue: true, revenueCurrency: true },
      resolve: ({ revenue, revenueCurrency }) =>
        revenue === null || revenueCurrency === null ? null : { amount: revenue, currency: revenueCurrency },
    }),
    website: t.exposeString('website', { nullable: true, description: 'Where it is on the web.' }),
    country: t.exposeString('country', { nullable: true, description: 'As it was given.' }),
    region: t.exposeString('region', { nullable: true, description: 'State or prefecture.' }),
    city: t.exposeString('city', { nullable: true, description: 'Town.' }),
    postalCode: t.exposeString('postalCode', { nullable: true, description: 'Postal code.' }),
    addressLine: t.exposeString('addressLine', { nullable: true, description: 'Street and building.' }),
    language: t.exposeString('language', { nullable: true, description: 'The language to write in.' }),
    owner: t.relation('owner', { nullable: true, description: 'Whose it is.' }),
    points: t.relation('points', {
      description: `How to reach it, the preferred first; at most ${MOST_POINTS}.`,
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: MOST_POINTS },
    }),
    ...customValueFields(t),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was recorded.' }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was put into the bin.',
    }),
    ...restsUntil(t),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: ({ id }, _args, context) => mayOnParty(context, 'party.edit', 'company', id),
    }),
    viewerCanDelete: t.boolean({
      description: 'Whether the viewer may put it into the bin.',
      resolve: ({ id }, _args, context) => mayOnParty(context, 'party.delete', 'company', id),
    }),
  }),
});

export const Contact = builder.prismaObject('Contact', {
  description: 'A person to talk to.',
  authScopes: { right: 'party.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Contact', id) }),
    name: t.exposeString('name', { description: 'In the order of its script; empty when unknown.' }),
    familyName: t.exposeString('familyName', { nullable: true, description: 'Family name.' }),
    givenName: t.exposeString('givenName', { nullable: true, description: 'Given name.' }),
    familyReading: t.exposeString('familyReading', {
      nullable: true,
      description: 'How the family name sounds, in kana.',
    }),
    givenReading: t.exposeString('givenReading', {
      nullable: true,
      description: 'How the given name sounds, in kana.',
    }),
    jobTitle: t.exposeString('jobTitle', { nullable: true, description: 'What they do.' }),
    language: t.exposeString('language', { nullable: true, description: 'The language to talk in.' }),
    country: t.exposeString('country', { nullable: true, description: 'As it was given.' }),
    region: t.exposeString('region', { nullable: true, description: 'State or prefecture.' }),
    city: t.exposeString('city', { nullable: true, description: 'Town.' }),
    postalCode: t.exposeString('postalCode', { nullable: true, description: 'Postal code.' }),
    addressLine: t.exposeString('addressLine', { nullable: true, description: 'Street and building.' }),
    owner: t.relation('owner', { nullable: true, description: 'Whose contact they are.' }),
    points: t.relation('points', {
      description: `How to reach them, the preferred first; at most ${MOST_POINTS}.`,
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: MOST_POINTS },
    }),
    company: t.field({
      type: Company,
      nullable: true,
      description: 'Where they work; null when the viewer may not see it.',
      select: { companyId: true },
      resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
    }),
    ...customValueFields(t),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they were recorded.' }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were put into the bin.',
    }),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When all that named them was erased.',
    }),
    erasedBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who erased it; null where nothing was erased.',
      complexity: 10,
      select: { id: true, erasedAt: true },
      resolve: async (query, { id, erasedAt }, _args, context, info) => {
        const erasedById = erasedAt === null ? null : await whoErased(memberOf(context), id);
        return loadReference(context, info, 'Member', erasedById, query);
      },
    }),
    ...restsUntil(t),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change them; false when all that named them was erased.',
      select: { erasedAt: true },
      resolve: ({ id, erasedAt }, _args, context) =>
        erasedAt === null && mayOnParty(context, 'party.edit', 'contact', id),
    }),
    viewerCanErase: t.boolean({
      description:
        'Whether the viewer may erase all that names them; again, when something was written since.',
      resolve: (_contact, _args, context) => may(memberOf(context).rights, 'party.erase'),
    }),
    viewerCanDelete: t.boolean({
      description: 'Whether the viewer may put them into the bin.',
      resolve: ({ id }, _args, context) => mayOnParty(context, 'party.delete', 'contact', id),
    }),
  }),
});

// A field of the type itself stands after the type.
builder.prismaObjectField(Company, 'parent', (t) =>
  t.field({
    type: Company,
    nullable: true,
    description: 'The company it belongs to; null when the viewer may not see it.',
    select: { parentId: true },
    resolve: visible('Company', ({ parentId }: { parentId: string | null }) => parentId),
  }),
);
