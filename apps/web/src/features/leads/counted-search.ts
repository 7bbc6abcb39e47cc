import { isDay } from '@mikomi/domain/shared';
import { type Credited, creditedTo } from '#app/credited.ts';
import { readOneOf, readText } from '#app/list/list-search.ts';
import type { LeadFactFilter } from '#generated/graphql.ts';

const COUNTED = ['LEADS_CAPTURED', 'LEADS_CONVERTED', 'LEADS_LOST'] as const;

/** Which number of the insights a list of leads stands behind: what it counts, on which days, whose. */
export type CountedSearch = Credited & {
  readonly counted?: (typeof COUNTED)[number];
  readonly from?: string;
  readonly to?: string;
};

/** The number in an address; without what is counted and its days there is none. */
export function countedSearch(search: Readonly<Record<string, unknown>>): CountedSearch {
  const counted = readOneOf(search.counted, COUNTED);
  const [from, to] = [readText(search.from), readText(search.to)];
  if (!counted || !from || !to || !isDay(from) || !isDay(to) || to < from) return {};
  const [member, team] = [readText(search.member), readText(search.team)];
  return { counted, from, to, ...(member ? { member } : {}), ...(team ? { team } : {}) };
}

/** The same as the API asks for it. */
export function countedFilter({ counted, from, to, ...credited }: CountedSearch): {
  readonly fact?: LeadFactFilter;
} {
  if (!counted || !from || !to) return {};
  return { fact: { metric: counted, from, to, ...creditedTo(credited) } };
}
