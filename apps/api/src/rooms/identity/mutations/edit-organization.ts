import type { Weekday } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { editOrganization } from '../commands/edit-organization.ts';
import { NameOrder } from '../name-order.enum.ts';
import { Organization } from '../organization.type.ts';

const WorkingHoursInput = builder.inputType('WorkingHoursInput', {
  description: 'When the organization works.',
  fields: (t) => ({
    workingDays: t.intList({ required: true, description: '1 is Monday, 7 is Sunday; at least one.' }),
    from: t.string({ required: true, description: '`HH:MM`.' }),
    to: t.string({ required: true, description: '`HH:MM`, later than `from`.' }),
  }),
});

mutation('editOrganization', {
  description:
    'Changes what is given of the organization’s settings. Another country brings no presets with it: what was set stays.',
  allow: { right: 'settings.manage' },
  input: (t) => ({
    name: t.string({ description: 'At most 120 characters.' }),
    country: t.string({ description: 'ISO 3166-1 code.' }),
    currency: t.field({ type: 'CurrencyCode', description: 'New amounts are offered in it.' }),
    timeZone: t.string({ description: 'IANA zone in which days and periods are counted.' }),
    phoneCountry: t.string({ description: 'The country of numbers written without one.' }),
    firstDayOfWeek: t.int({ description: '1 is Monday, 7 is Sunday.' }),
    fiscalYearStartMonth: t.int({ description: '1 is January.' }),
    nameOrder: t.field({ type: NameOrder, description: 'Which name of a person is written first.' }),
    locale: t.string({ description: 'BCP 47 tag of what is written to its people.' }),
    workingHours: t.field({ type: WorkingHoursInput, description: 'When it works.' }),
    holidays: t.field({ type: ['Date'], description: 'All days off besides the weekly ones; at most 500.' }),
  }),
  resolve: ({ workingHours, ...input }, context) =>
    editOrganization(memberOf(context), {
      ...input,
      workingHours: workingHours && {
        workingDays: workingHours.workingDays as Weekday[],
        hours: { from: workingHours.from, to: workingHours.to },
      },
    }),
  payload: (t) => ({
    organization: t.prismaField({
      type: Organization,
      description: 'The organization as it is now.',
      resolve: (query, _payload, _args, context) =>
        loadOwn(context, 'Organization', memberOf(context).organizationId, query),
    }),
  }),
});
