import { may } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { NameOrder } from './name-order.enum.ts';

openToMembers('Organization');

const WorkingHours = builder
  .objectRef<{ readonly workingDays: readonly number[]; readonly hours: { from: string; to: string } }>(
    'WorkingHours',
  )
  .implement({
    description: 'When the organization works.',
    authScopes: { member: true },
    fields: (t) => ({
      workingDays: t.exposeIntList('workingDays', { description: '1 is Monday, 7 is Sunday.' }),
      from: t.string({ description: '`HH:MM`.', resolve: ({ hours }) => hours.from }),
      to: t.string({ description: '`HH:MM`.', resolve: ({ hours }) => hours.to }),
    }),
  });

export const Organization = builder.prismaObject('Organization', {
  description: 'The tenant: everything in it is its own.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Organization', id) }),
    slug: t.exposeString('slug', { description: 'Its name in addresses and in the request header.' }),
    name: t.exposeString('name', { description: 'As its people call it.' }),
    country: t.exposeString('country', { description: 'ISO 3166-1 code.' }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'New amounts are offered in it.' }),
    timeZone: t.exposeString('timeZone', {
      description: 'IANA zone in which its days and periods are counted.',
    }),
    phoneCountry: t.exposeString('phoneCountry', {
      description: 'The country of numbers written without one.',
    }),
    firstDayOfWeek: t.exposeInt('firstDayOfWeek', { description: '1 is Monday, 7 is Sunday.' }),
    fiscalYearStartMonth: t.exposeInt('fiscalYearStartMonth', { description: '1 is January.' }),
    nameOrder: t.field({
      type: NameOrder,
      description: 'Which name of a person is written first.',
      select: { nameOrder: true },
      resolve: ({ nameOrder }) => nameOrder as never,
    }),
    locale: t.exposeString('locale', { description: 'The language of what is written to its people.' }),
    workingHours: t.field({
      type: WorkingHours,
      description: 'When it works.',
      select: { workingHours: true },
      resolve: ({ workingHours }) => workingHours as never,
    }),
    holidays: t.field({
      type: ['Date'],
      description: 'Its days off besides the weekly ones, in order.',
      select: { holidays: true },
      resolve: ({ holidays }) => holidays as string[],
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change its settings.',
      resolve: (_organization, _args, context) => may(memberOf(context).rights, 'settings.manage'),
    }),
    viewerCanDelete: t.boolean({
      description: 'Whether the viewer may end it.',
      resolve: (_organization, _args, context) => may(memberOf(context).rights, 'organization.delete'),
    }),
    sample: t.exposeBoolean('sample', {
      description: 'Whether it is the sample that came with the product.',
    }),
  }),
});
