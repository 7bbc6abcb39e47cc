import type { Recurrence } from './recurrence.ts';

/**
 * The part that RFC 5545 section 3.3.10 does not let stand in such a rule; undefined when all may.
 * Source: RFC 5545, 3.3.10, the table of parts and what it says below each.
 */
export function misplacedPart(recurrence: Recurrence): string | undefined {
  const { frequency, weeks, yearDays, monthDays, weekdays, positions } = recurrence;
  const { months, hours, minutes, seconds } = recurrence;
  if (weeks.length > 0 && frequency !== 'YEARLY') return 'BYWEEKNO';
  if (yearDays.length > 0 && frequency !== 'YEARLY') return 'BYYEARDAY';
  if (monthDays.length > 0 && frequency === 'WEEKLY') return 'BYMONTHDAY';
  const counts = frequency === 'MONTHLY' || (frequency === 'YEARLY' && weeks.length === 0);
  if (!counts && weekdays.some(({ nth }) => nth !== null)) return 'BYDAY';
  const others = [months, weeks, yearDays, monthDays, weekdays, hours, minutes, seconds];
  return positions.length > 0 && others.every((list) => list.length === 0) ? 'BYSETPOS' : undefined;
}
