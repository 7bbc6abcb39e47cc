import { type Refusal, refuse } from '../refusal.ts';
import type { Recurrence } from './recurrence.ts';
import { weekdayText } from './recurrence-parts.ts';

/**
 * The refusal of a part that RFC 5545 section 3.3.10 does not let stand in such a rule; undefined when all may.
 * Source: RFC 5545, 3.3.10, the table of parts and what it says below each.
 */
export function misplacedPart(
  recurrence: Recurrence,
): Refusal<'recurrence-part-misplaced' | 'recurrence-ordinal-misplaced'> | undefined {
  const { frequency, weeks, yearDays, monthDays, weekdays, positions } = recurrence;
  const { months, hours, minutes, seconds } = recurrence;
  const misplaced = (part: string) =>
    refuse('recurrence-part-misplaced', { path: [part], parameters: { part, frequency } });
  if (weeks.length > 0 && frequency !== 'YEARLY') return misplaced('BYWEEKNO');
  if (yearDays.length > 0 && frequency !== 'YEARLY') return misplaced('BYYEARDAY');
  if (monthDays.length > 0 && frequency === 'WEEKLY') return misplaced('BYMONTHDAY');
  const counts = frequency === 'MONTHLY' || (frequency === 'YEARLY' && weeks.length === 0);
  const ordinal = counts ? undefined : weekdays.find(({ nth }) => nth !== null);
  if (ordinal !== undefined)
    return refuse('recurrence-ordinal-misplaced', {
      path: ['BYDAY'],
      parameters: { part: weekdayText(ordinal) },
    });
  const others = [months, weeks, yearDays, monthDays, weekdays, hours, minutes, seconds];
  return positions.length > 0 && others.every((list) => list.length === 0)
    ? misplaced('BYSETPOS')
    : undefined;
}
