import { isDay, type Weekday } from '../civil-day.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { toldText } from '../told-text.ts';
import { misplacedPart } from './misplaced-part.ts';
import { neverComes } from './never-comes.ts';
import {
  FREQUENCIES,
  type Frequency,
  type Recurrence,
  type RecurrenceEnd,
  type RecurringWeekday,
} from './recurrence.ts';
import {
  LARGEST_COUNT,
  LARGEST_INTERVAL,
  NUMBER_PARTS,
  type NumberPart,
  WEEKDAY_CODES,
} from './recurrence-parts.ts';

/** Why a text is no recurrence. */
export type RecurrenceRefusal = Refusal<
  | 'text-blank'
  | 'recurrence-unreadable'
  | 'recurrence-part-unknown'
  | 'recurrence-part-unsupported'
  | 'recurrence-part-misplaced'
  | 'recurrence-ordinal-misplaced'
  | 'recurrence-number-unfit'
  | 'recurrence-number-unfit-both'
  | 'recurrence-ends-twice'
  | 'recurrence-never-comes'
>;

/**
 * Reads a rule as RFC 5545 section 3.3.10 writes it, with or without `RRULE:`. What happens more than daily (HOURLY, MINUTELY,
 * SECONDLY), other calendars (RSCALE, SKIP) and anything else not known here are refused by name; so is a part that the standard
 * forbids beside others, and a day that no year has.
 * Source: RFC 5545, 3.3.10; refusing what is not known is ours, because a part left out in silence is another rule.
 */
export function readRecurrence(text: unknown): Recurrence | RecurrenceRefusal {
  if (text === undefined || text === null) return refuse('text-blank', { path: [] });
  if (typeof text !== 'string') return unreadable('', toldText(text));
  const rule = text
    .trim()
    .replace(/^RRULE:/i, '')
    .replace(/;$/, '');
  if (rule === '') return refuse('text-blank', { path: [] });
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [, name, value] = /^([A-Z-]+)=(.+)$/.exec(part.toUpperCase()) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return unreadable(name ?? '', part);
    if (!KNOWN.has(name)) return unknown(name, part);
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return unreadable('FREQ', rule);
  if (!isFrequency(frequency))
    return refuse('recurrence-part-unsupported', {
      path: ['FREQ'],
      parameters: { part: `FREQ=${frequency}` },
    });
  if (parts.has('COUNT') && parts.has('UNTIL')) return refuse('recurrence-ends-twice', { path: ['UNTIL'] });
  const read = readParts(frequency, parts);
  if (isRefusal(read)) return read;
  return misplacedPart(read) ?? neverComes(read) ?? read;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'],
  ...NUMBER_PARTS.map(({ name }) => name),
]);

function isFrequency(text: string): text is Frequency {
  return FREQUENCIES.some((each) => each === text);
}

function unreadable(name: string, part: string): RecurrenceRefusal {
  return refuse('recurrence-unreadable', { path: name === '' ? [] : [name], parameters: { part } });
}

function unknown(name: string, part: string): RecurrenceRefusal {
  return refuse('recurrence-part-unknown', {
    path: [name],
    parameters: { part, names: [...KNOWN] },
  });
}

function unfitNumber(
  { name, from, to, negative }: Omit<NumberPart, 'field'>,
  value: string | undefined,
): RecurrenceRefusal {
  return refuse(negative ? 'recurrence-number-unfit-both' : 'recurrence-number-unfit', {
    path: [name],
    parameters: { part: `${name}=${value}`, from, to },
  });
}

function readParts(frequency: Frequency, parts: ReadonlyMap<string, string>): Recurrence | RecurrenceRefusal {
  const numbers: Partial<Record<(typeof NUMBER_PARTS)[number]['field'], readonly number[]>> = {};
  for (const part of NUMBER_PARTS) {
    const { name, field, from, to, negative } = part;
    const value = parts.get(name);
    const list =
      value?.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : Number.NaN)) ?? [];
    const fits = (each: number) => (each >= from && each <= to) || (negative && -each >= from && -each <= to);
    if (!list.every(fits)) return unfitNumber(part, value);
    numbers[field] = [...new Set(list)].sort((one, other) => one - other);
  }
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', LARGEST_INTERVAL);
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '', LARGEST_COUNT) : null;
  const until = parts.has('UNTIL') ? readEnd(parts.get('UNTIL') ?? '') : null;
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map(readWeekday);
  const weekStart = readWeekday(parts.get('WKST') ?? 'MO');
  const unread = (name: string) => unreadable(name, `${name}=${parts.get(name)}`);
  const fromOne = { from: 1, negative: false };
  if (interval === undefined)
    return unfitNumber({ ...fromOne, name: 'INTERVAL', to: LARGEST_INTERVAL }, parts.get('INTERVAL'));
  if (count === undefined)
    return unfitNumber({ ...fromOne, name: 'COUNT', to: LARGEST_COUNT }, parts.get('COUNT'));
  if (until === undefined) return unread('UNTIL');
  if (!weekdays.every((each) => each !== undefined)) return unread('BYDAY');
  if (weekStart === undefined || weekStart.nth !== null) return unread('WKST');
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
