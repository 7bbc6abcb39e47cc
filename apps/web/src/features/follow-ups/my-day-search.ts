import { readOneOf } from '#app/list/list-search.ts';

const VIEWS = ['today', 'overdue', 'no-next-step'] as const;
export type MyDayView = (typeof VIEWS)[number];

export type MyDaySearch = { readonly view?: MyDayView };

/** The part of the address that says which queue is worked; today's stays out of it. */
export function myDaySearch(search: Readonly<Record<string, unknown>>): MyDaySearch {
  const view = readOneOf(search.view, VIEWS);
  return view === undefined || view === 'today' ? {} : { view };
}
