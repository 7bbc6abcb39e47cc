import {
  addDays,
  addMonths,
  type CivilDay,
  daysBetween,
  firstOfMonth,
  partsOf,
  type Weekday,
  weekdayOf,
} from './civil-day.ts';
import { type Refusal, refuse } from './refusal.ts';
import { dayOf, type Instant, type Zone } from './zone.ts';

/** Days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** How a period is cut out of the calendar. */
export type PeriodKind = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'FISCAL_YEAR' | 'CUSTOM';

/** The unit of the calendar that holds `on` (without it: today), or days of one's own. */
export type PeriodChoice =
  | { readonly kind: Exclude<PeriodKind, 'CUSTOM'>; readonly on?: CivilDay }
  | { readonly kind: 'CUSTOM'; readonly from: CivilDay; readonly to: CivilDay };

/** How an organization cuts its year. `fiscalYearStartMonth` is 1–12; quarters are counted from it. */
export interface PeriodCalendar {
  readonly zone: Zone;
  readonly firstDayOfWeek: Weekday;
  readonly fiscalYearStartMonth: number;
}

/** A chosen period and the one it is compared with, which ends the day before it begins. */
export interface Period extends DayRange {
  readonly kind: PeriodKind;
  readonly before: DayRange;
}

function weekOf(day: CivilDay, firstDayOfWeek: Weekday): DayRange {
  const from = addDays(day, -((weekdayOf(day) - firstDayOfWeek + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** The block of `months` months, counted from the fiscal year's start, that holds the day. */
function monthsOf(day: CivilDay, months: 1 | 3 | 12, startMonth: number): DayRange {
  const { year, month } = partsOf(day);
  const into = (month - startMonth + 12) % months;
  const from = firstOfMonth(year, month - into);
  return { from, to: addDays(addMonths(from, months), -1) };
}

/**
 * The calendar unit of a kind that holds a day.
 * Source: Unicode CLDR's first day of the week and the organization's first month, as its calendar gives them.
 */
export function unitOf(
  kind: Exclude<PeriodKind, 'CUSTOM'>,
  day: CivilDay,
  calendar: PeriodCalendar,
): DayRange {
  switch (kind) {
    case 'DAY':
      return { from: day, to: day };
    case 'WEEK':
      return weekOf(day, calendar.firstDayOfWeek);
    case 'MONTH':
      return monthsOf(day, 1, 1);
    case 'QUARTER':
      return monthsOf(day, 3, calendar.fiscalYearStartMonth);
    case 'FISCAL_YEAR':
      return monthsOf(day, 12, calendar.fiscalYearStartMonth);
  }
}

/**
 * Days of one's own are compared with as many days just before; a calendar unit with the unit before it.
 * Source: ours, because a change is fair only against as much time, and people compare July with June, not with 31
 * days.
 */
export function decidePeriod(
  choice: PeriodChoice,
  now: Instant,
  calendar: PeriodCalendar,
): Period | Refusal<'period-ends-before-it-begins'> {
  if (choice.kind === 'CUSTOM') {
    const { from, to } = choice;
    if (to < from) return refuse('period-ends-before-it-begins', { path: ['to'] });
    const lastBefore = addDays(from, -1);
    return {
      kind: 'CUSTOM',
      from,
      to,
      before: { from: addDays(lastBefore, -daysBetween(from, to)), to: lastBefore },
    };
  }
  const unit = unitOf(choice.kind, choice.on ?? dayOf(now, calendar.zone), calendar);
  return { kind: choice.kind, ...unit, before: unitOf(choice.kind, addDays(unit.from, -1), calendar) };
}
