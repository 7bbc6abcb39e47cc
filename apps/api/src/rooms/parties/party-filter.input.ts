import { builder } from '../../graphql/builder.ts';
import {
  comparesId,
  comparesInstant,
  comparesText,
  DateTimeComparator,
  IdComparator,
  TextComparator,
} from '../../graphql/comparators.ts';
import { described } from '../../graphql/described.ts';
import type { Fragment } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { CustomFieldFilter, customOrderField, ruleAsked } from '../catalog/index.ts';
import { GroupComparator, groupsAsked } from './group-filter.input.ts';
import { addedConditions, addedInputs } from './party-field.ts';
import { type PartyOrderName, partyMatches } from './store/list-parties.ts';

const search = 'Words of names, readings, companies and addresses, or the end of a phone number.';

export const ContactFilter = builder.inputType('ContactFilter', {
  description: 'Which contacts. All conditions hold together.',
  fields: (t) => ({
    search: t.string({ description: search }),
    owner: t.field({ type: IdComparator, description: 'Whose they are.' }),
    team: t.field({ type: IdComparator, description: 'Which team they belong to.' }),
    company: t.field({ type: IdComparator, description: 'Where they work.' }),
    country: t.field({ type: TextComparator, description: 'Where they live or work.' }),
    language: t.field({ type: TextComparator, description: 'The language to talk in.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'When they were recorded.' }),
    custom: t.field({ type: [CustomFieldFilter], description: 'What their custom fields hold; at most 20.' }),
    group: t.field({ type: GroupComparator, description: 'In which customer group.' }),
    rule: t.field({
      type: 'JSON',
      description: 'For which this rule about contacts holds; see `ruleFields`.',
    }),
    ...(addedInputs(t) as Record<never, never>),
  }),
});

export const CompanyFilter = builder.inputType('CompanyFilter', {
  description: 'Which companies. All conditions hold together.',
  fields: (t) => ({
    search: t.string({ description: search }),
    owner: t.field({ type: IdComparator, description: 'Whose they are.' }),
    team: t.field({ type: IdComparator, description: 'Which team they belong to.' }),
    parent: t.field({ type: IdComparator, description: 'Which company they belong to.' }),
    industry: t.field({ type: TextComparator, description: 'What they do.' }),
    country: t.field({ type: TextComparator, description: 'Where they are.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'When they were recorded.' }),
    custom: t.field({ type: [CustomFieldFilter], description: 'What their custom fields hold; at most 20.' }),
    group: t.field({ type: GroupComparator, description: 'In which customer group.' }),
    rule: t.field({
      type: 'JSON',
      description: 'For which this rule about companies holds; see `ruleFields`.',
    }),
    ...(addedInputs(t) as Record<never, never>),
  }),
});

export const PartyOrderField = builder.enumType('PartyOrderField', {
  description: 'What a list of contacts or companies is sorted by.',
  values: described<PartyOrderName>({
    NAME: 'By name, Japanese ones by reading.',
    CREATED_AT: 'When they were recorded.',
  }),
});

export const PartyOrder = builder.inputType('PartyOrder', {
  description: 'The order of a list of contacts or companies; equal ones stand by id.',
  fields: (t) => ({
    field: t.field({ type: PartyOrderField, description: 'What to sort by. Default `NAME`.' }),
    customField: customOrderField(t),
    descending: t.boolean({ description: 'Largest or latest first. Default false.' }),
  }),
});

/** The filter as conditions on the contact `p`. */
export async function contactConditions(
  member: MemberContext,
  filter: typeof ContactFilter.$inferInput | null | undefined,
): Promise<Fragment[]> {
  if (!filter) return [];
  return [
    ...(filter.search?.trim() ? [await partyMatches(member, 'contact', filter.search)] : []),
    ...comparesId('p."ownerId"', 'Member', filter.owner),
    ...comparesId('p."teamId"', 'Team', filter.team),
    ...comparesId('p."companyId"', 'Company', filter.company),
    ...comparesText('p.country', filter.country),
    ...comparesText('p.language', filter.language),
    ...comparesInstant('p."createdAt"', filter.createdAt),
    ...(await groupsAsked(member, 'contact', filter.group)),
    ...(await ruleAsked(member, 'CONTACT', filter.rule)),
    ...addedConditions(member, 'contact', filter),
  ];
}

/** The filter as conditions on the company `p`. */
export async function companyConditions(
  member: MemberContext,
  filter: typeof CompanyFilter.$inferInput | null | undefined,
): Promise<Fragment[]> {
  if (!filter) return [];
  return [
    ...(filter.search?.trim() ? [await partyMatches(member, 'company', filter.search)] : []),
    ...comparesId('p."ownerId"', 'Member', filter.owner),
    ...comparesId('p."teamId"', 'Team', filter.team),
    ...comparesId('p."parentId"', 'Company', filter.parent),
    ...comparesText('p.industry', filter.industry),
    ...comparesText('p.country', filter.country),
    ...comparesInstant('p."createdAt"', filter.createdAt),
    ...(await groupsAsked(member, 'company', filter.group)),
    ...(await ruleAsked(member, 'COMPANY', filter.rule)),
    ...addedConditions(member, 'company', filter),
  ];
}
