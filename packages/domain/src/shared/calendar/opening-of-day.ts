import type { CivilDay } from '../civil-day.ts';
import { numberOfDay, weekdayOfNumber } from '../day-number.ts';
import type { Refusal } from '../refusal.ts';
import { type Instant, instantAt, startOfDay } from '../zone.ts';
import { nextOpening } from './next-opening.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * When the work of a day begins: with the first of its own spans, for a night that began the day before is of that day. The next
 * opening where it has none.
 * Source: ours, because the shift of the night before is still the work of the evening it began.
 */
export function openingOfDay(day: CivilDay, calendar: WorkingCalendar): Instant | Refusal<'never-open'> {
  const spans = calendar.days[day] ?? calendar.week[weekdayOfNumber(numberOfDay(day))] ?? [];
  const [first] = spans.map(({ from }) => from).sort();
  const { zone } = calendar;
  return nextOpening(first === undefined ? startOfDay(day, zone) : instantAt(day, first, zone), calendar);
}
