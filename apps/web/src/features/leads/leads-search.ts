import { isDay } from '@mikomi/domain/shared';
import {
  type CustomConditions,
  type CustomSort,
  customSort,
  readConditions,
  sortedFieldOf,
} from '#app/custom-fields/custom-condition.ts';
import { type Order, readOneOf, readOrder, readText, writeOrder } from '#app/list/list-search.ts';
import { type CountedSearch, countedSearch } from './counted-search.ts';

const LEAD_VIEWS = ['open', 'won', 'lost', 'all'] as const;
export type LeadView = (typeof LEAD_VIEWS)[number];

const LEAD_SORTS = [
  'closed',
  'captured',
  'activity',
  'follow-up',
  'value',
  'potential',
  'score',
  'grade',
  'name',
] as const;
export type LeadSort = (typeof LEAD_SORTS)[number] | CustomSort;

const POTENTIALS = ['high', 'medium', 'low'] as const;
export type PotentialFilter = (typeof POTENTIALS)[number];

const NEWEST = { key: 'captured', direction: 'descending' } as const;
const ENDED_LAST = { key: 'closed', direction: 'descending' } as const;

/** How the leads of a view stand by themselves: the newest first, of those that ended by when they did. */
export const usualOrder = (view: LeadView = 'open') =>
  view === 'won' || view === 'lost' ? ENDED_LAST : NEWEST;

export type LeadsSearch = CountedSearch & {
  readonly view?: LeadView;
  readonly q?: string;
  readonly sort?: string;
  readonly potential?: PotentialFilter;
  /** The least score, and the grade. */
  readonly score?: number;
  readonly grade?: string;
  /** The id of a member. */
  readonly owner?: string;
  /** Who wrote them down, and whose link, code or card led to them: ids of members. */
  readonly addedBy?: string;
  readonly generatedBy?: string;
  readonly next?: 'none';
  /** Ids of what the leads stand in, came from, belong to and are about. */
  readonly stage?: string;
  readonly source?: string;
  readonly inTeam?: string;
  readonly product?: string;
  readonly productGroup?: string;
  /** The id of an import that made or changed them. */
  readonly import?: string;
  /** Captured on this civil day or later, and on that day or earlier. */
  readonly since?: string;
  readonly until?: string;
  /** What the organization's own fields hold. */
  readonly custom?: CustomConditions;
  /** A rule as it is stored; the server judges it. */
  readonly rule?: object;
};

/** What a filter says; the rest of an address says which view, in which order. */
export const LEAD_FILTERS = [
  'potential',
  'score',
  'grade',
  'owner',
  'addedBy',
  'generatedBy',
  'next',
  'stage',
  'source',
  'inTeam',
  'product',
  'productGroup',
  'import',
  'since',
  'until',
  'custom',
  'rule',
] as const;
export type LeadFilters = Pick<LeadsSearch, (typeof LEAD_FILTERS)[number]>;

/** The filters of an address alone. */
export const filtersOf = (search: LeadsSearch): LeadFilters =>
  Object.fromEntries(LEAD_FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])));

/** The address with other filters. */
export const withFilters = (search: LeadsSearch, filters: LeadFilters): LeadsSearch => ({
  ...Object.fromEntries(Object.entries(search).filter(([key]) => !LEAD_FILTERS.some((each) => each === key))),
  ...filtersOf(filters),
});

/** The address of the same view in the same order, narrowed by nothing. */
export const cleared = ({ view, sort }: LeadsSearch): LeadsSearch => ({
  ...(view ? { view } : {}),
  ...(sort ? { sort } : {}),
});

/** The part of the address that says which leads, in which order. Defaults stay out of it. */
export function leadsSearch(search: Readonly<Record<string, unknown>>): LeadsSearch {
  const view = readOneOf(search.view, LEAD_VIEWS);
  const sort = writeOrder(leadOrder({ view, sort: search.sort }));
  return {
    ...countedSearch(search),
    ...known({
      view: view === 'open' ? undefined : view,
      q: readText(search.q),
      sort: sort === writeOrder(usualOrder(view)) ? undefined : sort,
      potential: readOneOf(search.potential, POTENTIALS),
      score: readPoints(search.score),
      grade: readText(search.grade),
      owner: readText(search.owner),
      addedBy: readText(search.addedBy),
      generatedBy: readText(search.generatedBy),
      next: readOneOf(search.next, ['none']),
      stage: readText(search.stage),
      source: readText(search.source),
      inTeam: readText(search.inTeam),
      product: readText(search.product),
      productGroup: readText(search.productGroup),
      import: readText(search.import),
      since: dayIn(search.since),
      until: dayIn(search.until),
      custom: readConditions(search.custom),
      rule: typeof search.rule === 'object' ? (search.rule ?? undefined) : undefined,
    }),
  };
}

/** What the leads of a view can be sorted by: what is open has no day it ended on. */
export const sortsOf = (view: LeadView = 'open') =>
  LEAD_SORTS.filter((sort) => sort !== 'closed' || view !== 'open');

/** The order of an address; that the field of an own one still exists is not known here. */
export function leadOrder({
  view,
  sort,
}: {
  readonly view?: LeadView | undefined;
  readonly sort?: unknown;
}): Order<LeadSort> {
  const own = typeof sort === 'string' ? sortedFieldOf(sort) : undefined;
  return readOrder<LeadSort>(sort, own ? [customSort(own)] : sortsOf(view), usualOrder(view));
}

/** Whether anything but the view narrows the list. */
export const isNarrowed = (search: LeadsSearch) =>
  search.q !== undefined || search.counted !== undefined || Object.keys(filtersOf(search)).length > 0;

const dayIn = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);

const readPoints = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : undefined);

type Given<Values> = { readonly [Key in keyof Values]: Values[Key] | undefined };

/** The address with only what is said in it. */
function known(search: Given<Required<Omit<LeadsSearch, keyof CountedSearch>>>): LeadsSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
