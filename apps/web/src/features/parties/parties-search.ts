import {
  type CustomConditions,
  type CustomSort,
  customSort,
  readConditions,
  sortedFieldOf,
} from '#app/custom-fields/custom-condition.ts';
import { customFiltersOf, type ListedField, sortableField } from '#app/custom-fields/custom-filter.ts';
import { ownColumns } from '#app/custom-fields/own-columns.ts';
import type { ColumnChoice } from '#app/list/column-choice.ts';
import { type Order, readOrder, readText, writeOrder } from '#app/list/list-search.ts';
import type { CompanyFilter, ContactFilter, PartyOrder, PartyOrderField } from '#generated/graphql.ts';

const PARTY_SORTS = ['name', 'added'] as const;
type BuiltIn = (typeof PARTY_SORTS)[number];
export type PartySort = BuiltIn | CustomSort;

const BY_NAME: Order<BuiltIn> = { key: 'name', direction: 'ascending' };
const FIELDS: Readonly<Record<BuiltIn, PartyOrderField>> = { name: 'NAME', added: 'CREATED_AT' };
const PAGE = 50;

/** Which contacts or companies, in which order. */
export type PartiesSearch = {
  readonly q?: string;
  readonly sort?: string;
  /** The id of a member. */
  readonly owner?: string;
  /** Of companies: what they do. */
  readonly industry?: string;
  /** The id of an import that made or changed them. */
  readonly import?: string;
  /** What the organization's own fields hold. */
  readonly custom?: CustomConditions;
  /** A rule as it is stored; the server judges it. */
  readonly rule?: object;
};

const PARTY_FILTERS = ['owner', 'industry', 'import', 'custom', 'rule'] as const;
/** What a filter says; the rest of an address is words and an order. */
export type PartyFilters = Pick<PartiesSearch, (typeof PARTY_FILTERS)[number]>;

/** The filters of an address alone. */
export const partyFilters = (search: PartiesSearch): PartyFilters =>
  Object.fromEntries(PARTY_FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])));

/** The address with other filters. */
export const withPartyFilters = (search: PartiesSearch, filters: PartyFilters): PartiesSearch => ({
  ...Object.fromEntries(
    Object.entries(search).filter(([key]) => !PARTY_FILTERS.some((each) => each === key)),
  ),
  ...partyFilters(filters),
});

/** The part of the address that says which; by name stays out of it. */
export function partiesSearch(search: Readonly<Record<string, unknown>>): PartiesSearch {
  const [q, owner, industry] = [readText(search.q), readText(search.owner), readText(search.industry)];
  const [brought, custom] = [readText(search.import), readConditions(search.custom)];
  const sort = writeOrder(partyOrder(search));
  return {
    ...(q ? { q } : {}),
    ...(sort === writeOrder(BY_NAME) ? {} : { sort }),
    ...(owner ? { owner } : {}),
    ...(industry ? { industry } : {}),
    ...(brought ? { import: brought } : {}),
    ...(custom ? { custom } : {}),
    ...(typeof search.rule === 'object' && search.rule ? { rule: search.rule } : {}),
  };
}

/** The order of an address; that the field of an own one still exists is not known here. */
export function partyOrder({ sort }: { readonly sort?: unknown }): Order<PartySort> {
  const own = typeof sort === 'string' ? sortedFieldOf(sort) : undefined;
  return readOrder<PartySort>(sort, own ? [customSort(own)] : PARTY_SORTS, BY_NAME);
}

/** Whether an address can be asked only by whoever knows the organization's own fields. */
export const asksOwnFields = ({ custom, sort }: PartiesSearch) =>
  custom !== undefined || sortedFieldOf(sort) !== undefined;

/** Whether anything narrows the list. */
export const isNarrowed = (search: PartiesSearch) =>
  search.q !== undefined || Object.keys(partyFilters(search)).length > 0;

type Asked<Filter> = {
  readonly first: number;
  readonly filter: Filter;
  readonly orderBy: PartyOrder;
  /** Whether rows say what own fields hold. */
  readonly withCustom: boolean;
  /** Whether rows say in which customer groups they are. */
  readonly withGroups: boolean;
};

/** What the server is asked for an address of contacts; `fields` are the organization's own. */
export function contactsVariables(
  search: PartiesSearch,
  fields: readonly ListedField[] = [],
  choice: ColumnChoice = {},
): Asked<ContactFilter> {
  return { first: PAGE, filter: commonFilter(search, fields), ...ordered(search, fields, choice) };
}

/** What the server is asked for an address of companies. */
export function companiesVariables(
  search: PartiesSearch,
  fields: readonly ListedField[] = [],
  choice: ColumnChoice = {},
): Asked<CompanyFilter> {
  const { industry } = search;
  const filter = { ...commonFilter(search, fields), ...(industry ? { industry: { eq: industry } } : {}) };
  return { first: PAGE, filter, ...ordered(search, fields, choice) };
}

/** What the server is asked for an address of customers. */
export function customersVariables(search: PartiesSearch) {
  const { orderBy } = ordered(search, []);
  return { first: PAGE, filter: search.q ? { search: search.q } : {}, orderBy };
}

function commonFilter(search: PartiesSearch, fields: readonly ListedField[]): ContactFilter & CompanyFilter {
  const { q, owner } = search;
  const custom = customFiltersOf(search.custom, fields);
  return {
    ...(q ? { search: q } : {}),
    ...(owner ? { owner: { eq: owner } } : {}),
    ...(search.import ? { import: { eq: search.import } } : {}),
    ...(custom.length > 0 ? { custom } : {}),
    ...(search.rule ? { rule: search.rule } : {}),
  };
}

function ordered(
  search: PartiesSearch,
  fields: readonly ListedField[],
  choice: ColumnChoice = {},
): Pick<Asked<unknown>, 'orderBy' | 'withCustom' | 'withGroups'> {
  const { key, direction } = partyOrder(search);
  const descending = direction === 'descending';
  const sortedBy = sortableField(sortedFieldOf(search.sort), fields);
  const shown = {
    withCustom: ownColumns(fields, search.sort, choice).length > 0,
    withGroups: choice.groups === true,
  };
  if (sortedBy) return { orderBy: { customField: sortedBy.id, descending }, ...shown };
  // In the place of a field that is gone, the list stands as it does by itself.
  const orderBy =
    key in FIELDS
      ? { field: FIELDS[key as BuiltIn], descending }
      : { field: FIELDS[BY_NAME.key], descending: false };
  return { orderBy, ...shown };
}
