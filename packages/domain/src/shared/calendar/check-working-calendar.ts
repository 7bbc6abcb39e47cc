import { isDay } from '../civil-day.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { listOf, objectOf, recordOf } from '../shape/made-shapes.ts';
import { textShape, zoneShape } from '../shape/plain-shapes.ts';
import { readShape } from '../shape/read-shape.ts';
import type { ShapeRefusal } from '../shape/shape.ts';
import { isTime } from '../zone.ts';
import { HORIZON_YEARS, type WorkingCalendar, type WorkingSpan } from './working-calendar.ts';

const MOST_SPANS = 12;
const MOST_DAYS = 2000;

const spansShape = listOf(objectOf<WorkingSpan>({ from: textShape, to: textShape }), MOST_SPANS);
const calendarShape = objectOf<WorkingCalendar>({
  zone: zoneShape,
  week: recordOf(spansShape, 7),
  days: recordOf(spansShape, MOST_DAYS),
});

/** Why a calendar is not kept. */
export type CalendarRefusal =
  | ShapeRefusal
  | Refusal<
      | 'weekday-unknown'
      | 'day-unreadable'
      | 'working-span-unreadable'
      | 'working-spans-overlap'
      | 'never-open'
    >;

/**
 * A calendar can be kept when its zone, days and times can be read, no two spans of a day overlap, and it opens at all.
 * Source: ours: a calendar that is kept is calculated with for years, and what cannot be calculated with is refused while its author looks.
 */
export function checkWorkingCalendar(stored: unknown): WorkingCalendar | CalendarRefusal {
  const calendar = readShape(stored, calendarShape);
  if (isRefusal(calendar)) return calendar;
  const { week, days } = calendar;
  const weekday = Object.keys(week).find((each) => !/^[1-7]$/.test(each));
  if (weekday !== undefined)
    return refuse('weekday-unknown', { path: ['week', weekday], parameters: { text: weekday } });
  const day = Object.keys(days).find((each) => !isDay(each));
  if (day !== undefined) return refuse('day-unreadable', { path: ['days', day], parameters: { text: day } });
  for (const [name, entries] of Object.entries({ week, days })) {
    for (const [key, spans] of Object.entries(entries)) {
      const refused = checkSpans(spans, [name, key]);
      if (refused !== undefined) return refused;
    }
  }
  const opens = [...Object.values(week), ...Object.values(days)].some((spans) => spans.length > 0);
  return opens ? calendar : refuse('never-open', { path: ['week'], parameters: { years: HORIZON_YEARS } });
}

function checkSpans(spans: readonly WorkingSpan[], path: readonly string[]): CalendarRefusal | undefined {
  const unread = spans.findIndex(({ from, to }) => !isTime(from) || !(isTime(to) || to === '24:00'));
  if (unread >= 0) {
    const { from, to } = spans[unread] as WorkingSpan;
    return refuse('working-span-unreadable', { path: [...path, String(unread)], parameters: { from, to } });
  }
  const ordered = spans.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const overlap = ordered.find(({ from, to }, index) => {
    const next = ordered[index + 1];
    return next !== undefined && (to <= from || next.from < to);
  });
  return overlap && refuse('working-spans-overlap', { path, parameters: { ...overlap } });
}
