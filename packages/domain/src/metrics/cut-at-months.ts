import { addDays, addMonths, compareDays, type DayRange, firstOfMonth, partsOf } from '../shared/index.ts';

/** A range as the whole months in it, and the days before and after those. */
export interface CutRange {
  readonly months: DayRange | undefined;
  readonly edges: readonly DayRange[];
}

/**
 * Cuts a range at its whole months, so that sums kept by month answer for them; together the parts are the range.
 * Source: ours, because sums kept by month answer long periods at once, and the days at both ends are few.
 */
export function cutAtMonths(range: DayRange): CutRange {
  const start = partsOf(range.from);
  const from = firstOfMonth(start.year, start.day === 1 ? start.month : start.month + 1);
  const end = partsOf(addDays(range.to, 1));
  const to = addDays(firstOfMonth(end.year, end.month), -1);
  if (to < from) return { months: undefined, edges: range.to < range.from ? [] : [range] };
  const edges = [
    { from: range.from, to: addDays(from, -1) },
    { from: addDays(to, 1), to: range.to },
  ];
  return { months: { from, to }, edges: edges.filter((edge) => edge.from <= edge.to) };
}

/**
 * The whole calendar months that a range touches, in order.
 * Source: ours, because a chart by month has no gap where nothing happened.
 */
export function monthsTouching(range: DayRange): readonly DayRange[] {
  const months: DayRange[] = [];
  const { year, month } = partsOf(range.from);
  for (let from = firstOfMonth(year, month); from <= range.to; from = addMonths(from, 1)) {
    months.push({ from, to: addDays(addMonths(from, 1), -1) });
  }
  return months;
}

/**
 * Ranges that overlap or follow each other become one: the same days in as few stretches as there are, in order.
 * Source: ours, because a day read twice is counted twice.
 */
export function mergeRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const merged: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => compareDays(a.from, b.from))) {
    const last = merged.at(-1);
    if (last === undefined || addDays(last.to, 1) < range.from) merged.push(range);
    else if (last.to < range.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}
