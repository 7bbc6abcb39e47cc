import { readOrder } from '#app/list/list-search.ts';

/** What a board is sorted by. */
export const BOARD_SORTS = ['name', 'won', 'lost', 'rate', 'value'] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

export type BoardOrder = {
  readonly key: BoardSort;
  readonly direction: 'ascending' | 'descending';
};

export const BEST_FIRST: BoardOrder = { key: 'value', direction: 'descending' };

export const boardOrder = ({ sort }: { readonly sort?: unknown }): BoardOrder =>
  readOrder(sort, BOARD_SORTS, BEST_FIRST);
