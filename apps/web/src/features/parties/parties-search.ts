import { type Order, readOrder, readText, writeOrder } from '#app/list/list-search.ts';
import type { CompanyFilter, ContactFilter, PartyOrder, PartyOrderField } from '#generated/graphql.ts';

const PARTY_SORTS = ['name', 'added'] as const;
export type PartySort = (typeof PARTY_SORTS)[number];

const BY_NAME: Order<PartySort> = { key: 'name', direction: 'ascending' };
const FIELDS: Readonly<Record<PartySort, PartyOrderField>> = { name: 'NAME', added: 'CREATED_AT' };
const PAGE = 50;

/** Which contacts or companies, in which order. */
export type PartiesSearch = {
  readonly q?: string;
  readonly sort?: string;
  /** The id of a member. */
  readonly owner?: string;
  /** Of companies: what they do. */
  readonly industry?: string;
};

/** The part of the address that says which; by name stays out of it. */
export function partiesSearch(search: Readonly<Record<string, unknown>>): PartiesSearch {
  const [q, owner, industry] = [readText(search.q), readText(search.owner), readText(search.industry)];
  const sort = writeOrder(partyOrder(search));
  return {
    ...(q ? { q } : {}),
    ...(sort === writeOrder(BY_NAME) ? {} : { sort }),
    ...(owner ? { owner } : {}),
    ...(industry ? { industry } : {}),
  };
}

export const partyOrder = ({ sort }: { readonly sort?: unknown }): Order<PartySort> =>
  readOrder(sort, PARTY_SORTS, BY_NAME);

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, owner, industry }: PartiesSearch) =>
  [q, owner, industry].some((value) => value !== undefined);

type Asked<Filter> = {
  readonly first: number;
  readonly filter: Filter;
  readonly orderBy: PartyOrder;
};

/** What the server is asked for an address of contacts. */
export function contactsVariables(search: PartiesSearch): Asked<ContactFilter> {
  return { first: PAGE, filter: commonFilter(search), orderBy: orderOf(search) };
}

/** What the server is asked for an address of companies. */
export function companiesVariables(search: PartiesSearch): Asked<CompanyFilter> {
  const { industry } = search;
  const filter = { ...commonFilter(search), ...(industry ? { industry: { eq: industry } } : {}) };
  return { first: PAGE, filter, orderBy: orderOf(search) };
}

/** What the server is asked for an address of customers. */
export function customersVariables(search: PartiesSearch): Asked<{ readonly search?: string }> {
  return { first: PAGE, filter: search.q ? { search: search.q } : {}, orderBy: orderOf(search) };
}

const commonFilter = ({ q, owner }: PartiesSearch) => ({
  ...(q ? { search: q } : {}),
  ...(owner ? { owner: { eq: owner } } : {}),
});

function orderOf(search: PartiesSearch): PartyOrder {
  const { key, direction } = partyOrder(search);
  return { field: FIELDS[key], descending: direction === 'descending' };
}
