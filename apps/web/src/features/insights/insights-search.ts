import type { Credited } from '#app/credited.ts';
import { writeOrder } from '#app/list/list-search.ts';
import { BEST_FIRST, boardOrder } from './board-order.ts';
import { creditedSearch } from './fact-search.ts';
import { type PeriodSearch, periodSearch } from './period-search.ts';

/** Which days, of whom, and how the board stands. */
export type InsightsSearch = PeriodSearch &
  Credited & {
    readonly board?: 'teams';
    readonly sort?: string;
  };

/** The address of the insights; the members by value stay out of it. */
export function insightsSearch(search: Readonly<Record<string, unknown>>): InsightsSearch {
  const sort = writeOrder(boardOrder(search));
  return {
    ...periodSearch(search),
    ...creditedSearch(search),
    ...(search.board === 'teams' ? { board: 'teams' } : {}),
    ...(sort === writeOrder(BEST_FIRST) ? {} : { sort }),
  };
}
