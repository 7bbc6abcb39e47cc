import { type Credited, creditedTo, NONE } from '#app/credited.ts';
import { readOneOf, readText } from '#app/list/list-search.ts';
import type { Measure, Metric } from '#generated/graphql.ts';
import { type PeriodSearch, periodInput, periodSearch } from './period-search.ts';

const MEASURES = [
  'LEADS_CAPTURED',
  'LEADS_CONVERTED',
  'LEADS_LOST',
  'WIN_RATE',
  'DEAL_VALUE',
  'COMMENTS',
  'CALLS',
  'MESSAGES',
  'MEETINGS',
  'VISITS',
  'FOLLOW_UPS_DONE',
] as const satisfies readonly Measure[];

/** Which number's rows an address opens. */
export type FactsSearch = PeriodSearch &
  Credited & {
    readonly measure: Measure;
    /** Of a win rate, the lost instead of the won. */
    readonly side?: 'lost';
    readonly currency?: string;
  };

const LEAD_METRICS: readonly Metric[] = ['LEADS_CAPTURED', 'LEADS_CONVERTED', 'LEADS_LOST'];

const FIRST = 'LEADS_CONVERTED';

export function creditedSearch(search: Readonly<Record<string, unknown>>): Credited {
  const [member, team] = [readText(search.member), readText(search.team)];
  if (member) return { member };
  return team ? { team } : {};
}

/** What the server is asked about whose number it is: the name by id, for lists of people hold only who is active. */
export function creditedVariables(whose: Credited) {
  const named = whose.member ?? whose.team ?? NONE;
  return { ...creditedTo(whose), ...(named === NONE ? {} : { credited: named, isCredited: true }) };
}

/** The part of the address that says which number. */
export function factsSearch(search: Readonly<Record<string, unknown>>): FactsSearch {
  const measure = readOneOf(search.measure, MEASURES) ?? FIRST;
  const currency = measure === 'DEAL_VALUE' ? readText(search.currency) : undefined;
  return {
    ...periodSearch(search),
    ...creditedSearch(search),
    measure,
    ...(measure === 'WIN_RATE' && search.side === 'lost' ? { side: 'lost' } : {}),
    ...(currency ? { currency } : {}),
  };
}

/** What is counted: of a win rate, the won or the lost. */
export const metricOf = ({ measure, side }: FactsSearch): Metric =>
  measure === 'WIN_RATE' ? (side === 'lost' ? 'LEADS_LOST' : 'LEADS_CONVERTED') : measure;

const PAGE = 50;

/** What the server is asked for an address. */
export function factsVariables(search: FactsSearch) {
  const { currency } = search;
  return {
    first: PAGE,
    metric: metricOf(search),
    period: periodInput(search),
    ...creditedTo(search),
    ...(currency ? { currency } : {}),
  };
}

/** The address of a number's rows. */
export function factsHref(slug: string, search: FactsSearch): string {
  return `/o/${slug}/insights/facts?${asQuery(search)}`;
}

/** Whether what is counted are leads, so that the rows can be shown as a list of them. */
export const isOfLeads = (metric: Metric) => LEAD_METRICS.includes(metric);

/** The address of the same number as a list of leads; undefined where it counts something else. */
export function countedLeadsHref(
  slug: string,
  search: FactsSearch,
  { from, to }: { readonly from: string; readonly to: string },
): string | undefined {
  const counted = metricOf(search);
  if (!isOfLeads(counted)) return undefined;
  const { member, team } = search;
  return `/o/${slug}/leads?${asQuery({ view: 'all', counted, from, to, member, team })}`;
}

/** The address of the insights of a period, of everybody or of one. */
export function insightsHref(slug: string, search: PeriodSearch & Credited): string {
  const query = asQuery(search);
  return `/o/${slug}/insights${query ? `?${query}` : ''}`;
}

const asQuery = (search: Readonly<Record<string, string | undefined>>) =>
  new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString();
