import {
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

/** A period as it is counted: days of one's own need a first and a last, and no more than ten years between them. */
export function countedPeriod(
  choice: PeriodChoice,
  now: Instant,
  calendar: PeriodCalendar,
): Period | Refusal<'period-ends-before-it-begins' | 'period-too-long'> {
  const period = decidePeriod(choice, now, calendar);
  if (period.kind === 'refused') return period;
  return daysBetween(period.from, period.to) < LONGEST_PERIOD_DAYS
    ? period
    : refuse('period-too-long', { path: ['to'], parameters: { atMost: 10 } });
}
