import type { MyDayView } from './my-day-search.ts';

type Promised = { readonly id: string };

/** The promises of today, whoever called and was not answered before all others; in other views as they are. */
export function callsFirst<Item extends Promised>(
  view: MyDayView,
  callBacks: readonly Item[],
  promised: readonly Item[],
): readonly Item[] {
  if (view !== 'today') return promised;
  const first = new Set(callBacks.map(({ id }) => id));
  return [...callBacks, ...promised.filter(({ id }) => !first.has(id))];
}
