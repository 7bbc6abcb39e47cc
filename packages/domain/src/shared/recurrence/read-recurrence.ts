import { isDay, type Weekday } from '../civil-day.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { misplacedPart } from './misplaced-part.ts';
import {
  FREQUENCIES,
  type Frequency,
  type Recurrence,
  type RecurrenceEnd,
  type RecurringWeekday,
} from './recurrence.ts';
import { LARGEST_COUNT, LARGEST_INTERVAL, NUMBER_PARTS, WEEKDAY_CODES } from './recurrence-parts.ts';

/** Why a text is no recurrence. */
export type RecurrenceRefusal = Refusal<
  | 'recurrence-unreadable'
  | 'recurrence-part-unsupported'
  | 'recurrence-part-misplaced'
  | 'recurrence-ends-twice'
>;

/**
 * Reads a rule as RFC 5545 section 3.3.10 writes it, with or without `RRULE:`. What happens more than daily (HOURLY, MINUTELY,
 * SECONDLY), other calendars (RSCALE, SKIP) and anything else not known here are refused by name; so is a part that the standard
 * forbids beside others.
 * Source: RFC 5545, 3.3.10; refusing what is not known is ours, because a part left out in silence is another rule.
 */
export function readRecurrence(text: string): Recurrence | RecurrenceRefusal {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const [, name, value] = /^([A-Z-]+)=(.+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return unreadable(part);
    if (!KNOWN.has(name)) return refuse('recurrence-part-unsupported', { parameters: { part } });
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') ?? '';
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(frequency))
    return refuse('recurrence-part-unsupported', { parameters: { part: `FREQ=${frequency}` } });
  if (!FREQUENCIES.some((each) => each === frequency)) return unreadable(`FREQ=${frequency}`);
  if (parts.has('COUNT') && parts.has('UNTIL')) return refuse('recurrence-ends-twice');
  const read = readParts(frequency as Frequency, parts);
  if (isRefusal(read)) return read;
  const misplaced = misplacedPart(read);
  if (misplaced !== undefined)
    return refuse('recurrence-part-misplaced', { parameters: { part: misplaced, frequency } });
  return read;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'],
  ...NUMBER_PARTS.map(({ name }) => name),
]);

function unreadable(part: string): RecurrenceRefusal {
  return refuse('recurrence-unreadable', { parameters: { part } });
}

function readParts(frequency: Frequency, parts: ReadonlyMap<string, string>): Recurrence | RecurrenceRefusal {
  const numbers: Partial<Record<(typeof NUMBER_PARTS)[number]['field'], readonly number[]>> = {};
  for (const { name, field, from, to, negative } of NUMBER_PARTS) {
    const value = parts.get(name);
    const list =
      value?.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : Number.NaN)) ?? [];
    const fits = (each: number) => (each >= from && each <= to) || (negative && -each >= from && -each <= to);
    if (!list.every(fits)) return unreadable(`${name}=${value}`);
    numbers[field] = [...new Set(list)].sort((one, other) => one - other);
  }
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', LARGEST_INTERVAL);
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '', LARGEST_COUNT) : null;
  const until = parts.has('UNTIL') ? readEnd(parts.get('UNTIL') ?? '') : null;
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map(readWeekday);
  const weekStart = readWeekday(parts.get('WKST') ?? 'MO');
  if (interval === undefined) return unreadable(`INTERVAL=${parts.get('INTERVAL')}`);
  if (count === undefined) return unreadable(`COUNT=${parts.get('COUNT')}`);
  if (until === undefined) return unreadable(`UNTIL=${parts.get('UNTIL')}`);
  if (!weekdays.every((each) => each !== undefined)) return unreadable(`BYDAY=${parts.get('BYDAY')}`);
  if (weekStart === undefined || weekStart.nth !== null) return unreadable(`WKST=${parts.get('WKST')}`);
  return {
    frequency,
    interval,
    count,
    until,
    ...(numbers as Required<typeof numbers>),
    weekdays: weekdays.filter((one, index) => index === weekdays.findIndex((other) => isSame(one, other))),
    weekStart: weekStart.weekday,
  };
}

function wholeNumber(text: string, atMost: number): number | undefined {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= atMost ? value : undefined;
}

function readWeekday(text: string): RecurringWeekday | undefined {
  const [, number, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const index = (WEEKDAY_CODES as readonly (string | undefined)[]).indexOf(code);
  const nth = number === undefined ? null : Number(number);
  if (index < 0 || nth === 0 || Math.abs(nth ?? 0) > 53) return undefined;
  return { weekday: (index + 1) as Weekday, nth };
}

function isSame(one: RecurringWeekday, other: RecurringWeekday): boolean {
  return one.weekday === other.weekday && one.nth === other.nth;
}

function readEnd(text: string): RecurrenceEnd | undefined {
  const [, year, month, dayOfMonth, hour, minute, second, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z)?)?$/.exec(text) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isDay(day)) return undefined;
  const seconds = hour === undefined ? null : Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { day, seconds, utc: utc !== undefined };
}
