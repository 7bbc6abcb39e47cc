import {
  addDays,
  addMonths,
  type CivilDay,
  compareDays,
  type DayRange,
  dayOf,
  daysBetween,
  decidePeriod,
  type Instant,
  type Period,
  type PeriodCalendar,
  type PeriodChoice,
  type Refusal,
  refuse,
} from '../shared/index.ts';

/** Ten years, leap days included: the longest period that is counted at once. */
export const LONGEST_PERIOD_DAYS = 3653;

const MONTHS = { MONTH: 1, QUARTER: 3, FISCAL_YEAR: 12 } as const;

/** The days of the period before up to the day that today is in this one, so that days without numbers weigh on neither side. */
function beforeUpTo(today: CivilDay, { kind, from, to, before }: Period): DayRange {
  if (compareDays(today, from) < 0 || compareDays(today, to) >= 0) return before;
  const counterpart =
    kind === 'MONTH' || kind === 'QUARTER' || kind === 'FISCAL_YEAR'
      ? addMonths(today, -MONTHS[kind])
      : addDays(before.from, daysBetween(from, today));
  return { from: before.from, to: compareDays(counterpart, before.to) < 0 ? counterpart : before.to };
}

/**
 * A period as it is counted: days of one's own need a first and a last, and no more than ten years between them. While it
 * lasts it is compared with the same days of the period before, once it is over with all of it.
 * Source: ours, because half a month against a whole one is always a fall.
 */
export function countedPeriod(
  choice: PeriodChoice,
  now: Instant,
  calendar: PeriodCalendar,
): Period | Refusal<'period-ends-before-it-begins' | 'period-too-long'> {
  const period = decidePeriod(choice, now, calendar);
  if (period.kind === 'refused') return period;
  return daysBetween(period.from, period.to) < LONGEST_PERIOD_DAYS
    ? { ...period, before: beforeUpTo(dayOf(now, calendar.zone), period) }
    : refuse('period-too-long', { path: ['to'], parameters: { atMost: 10 } });
}
