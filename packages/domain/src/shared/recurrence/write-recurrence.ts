import type { Recurrence, RecurrenceEnd } from './recurrence.ts';
import { NUMBER_PARTS, WEEKDAY_CODES, weekdayText } from './recurrence-parts.ts';

/** Writes a rule as RFC 5545 does, without `RRULE:`; reading it again gives it back. Source: RFC 5545, 3.3.10. */
export function writeRecurrence(recurrence: Recurrence): string {
  const { frequency, interval, count, until, weekdays, weekStart } = recurrence;
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (count !== null) parts.push(`COUNT=${count}`);
  if (until !== null) parts.push(`UNTIL=${endText(until)}`);
  for (const { name, field } of NUMBER_PARTS) {
    if (recurrence[field].length > 0) parts.push(`${name}=${recurrence[field].join(',')}`);
  }
  if (weekdays.length > 0) parts.push(`BYDAY=${weekdays.map(weekdayText).join(',')}`);
  if (weekStart !== 1) parts.push(`WKST=${WEEKDAY_CODES[weekStart - 1]}`);
  return parts.join(';');
}

function endText({ day, seconds, utc }: RecurrenceEnd): string {
  const date = day.replaceAll('-', '');
  if (seconds === null) return date;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${date}T${clock.map((each) => String(each).padStart(2, '0')).join('')}${utc ? 'Z' : ''}`;
}
