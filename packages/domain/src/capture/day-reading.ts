import { type CivilDay, type DayOrder, isDay, type Refusal, refuse, yearOfEra } from '../shared/index.ts';

/** A day as it was read, and the rest of the text: a time of day, perhaps with an offset. */
export interface ReadDay {
  readonly kind: 'day';
  readonly day: CivilDay;
  readonly rest: string;
}

/** Why a cell is no day. */
export type DayRefusal = Refusal<'day-unreadable' | 'day-does-not-exist' | 'day-serial-unexpected'>;

/** Years of two digits from here on are of the last century. */
const PIVOT = 70;

const ERA =
  /^(令和|平成|昭和|大正|[RHST])\.?\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/i;
const KANJI = /^(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const YEAR_FIRST = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T\d)/;
const DAY_MONTH_NAME =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i;
const MONTH_NAME_DAY =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const NUMBERS = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/;
const SERIAL = /^(\d{5})(\.\d+)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day that says itself which number is what: ISO, 2026年11月23日, 令和8年11月23日, R8.11.23, 23 Nov 2026, 20261123. */
export function readEvidentDay(text: string): ReadDay | DayRefusal | undefined {
  const era = ERA.exec(text);
  if (era) {
    const year = yearOfEra(era[1] ?? '', era[2] ?? '');
    return dayFrom(text, era[0], year, Number(era[3]), Number(era[4]));
  }
  const plain = KANJI.exec(text) ?? COMPACT.exec(text);
  if (plain) return dayFrom(text, plain[0], fullYear(plain[1]), Number(plain[2]), Number(plain[3]));
  const first = YEAR_FIRST.exec(text);
  if (first) return dayFrom(text, first[0], Number(first[1]), Number(first[3]), Number(first[4]));
  const named = DAY_MONTH_NAME.exec(text);
  if (named && monthOf(named[2]) > 0)
    return dayFrom(text, named[0], fullYear(named[3]), monthOf(named[2]), Number(named[1]));
  const american = MONTH_NAME_DAY.exec(text);
  if (american && monthOf(american[1]) > 0) {
    return dayFrom(text, american[0], Number(american[3]), monthOf(american[1]), Number(american[2]));
  }
  return undefined;
}

/** A day of bare numbers (01/02/2026, 26.11.23) in an order. */
export function readOrderedDay(text: string, order: DayOrder): ReadDay | DayRefusal | undefined {
  const found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [whole, one, , two, three] = found;
  const [year, month, day] =
    order === 'YMD' ? [one, two, three] : order === 'DMY' ? [three, two, one] : [three, one, two];
  if (order === 'YMD' && three?.length === 4) return unreadable(text);
  return dayFrom(text, whole, fullYear(year), Number(month), Number(day));
}

/** A spreadsheet's count of days since 1899-12-30 (46349 is 2026-11-23); plausible from 1954 to 2119. */
export function readSerialDay(text: string): ReadDay | undefined {
  const serial = Number(SERIAL.exec(text)?.[1] ?? 0);
  if (serial < 20_000 || serial >= 80_000) return undefined;
  return { kind: 'day', day: new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10), rest: '' };
}

function dayFrom(text: string, used: string, year: number, month: number, day: number): ReadDay | DayRefusal {
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(written)) return refuse('day-does-not-exist', { parameters: { text } });
  const rest = text
    .slice(used.length)
    .replace(/^\s*[([（][月火水木金土日][)\]）]/, '')
    .replace(/^[T\s,]+/, '')
    .trim();
  return /^(\d{1,2}([:時]|\s*[ap]\.?m)|$)/i.test(rest)
    ? { kind: 'day', day: written, rest }
    : unreadable(text);
}

function unreadable(text: string): DayRefusal {
  return refuse('day-unreadable', { parameters: { text } });
}

function pad(value: number, size: number): string {
  return String(value).padStart(size, '0');
}

function fullYear(written: string | undefined): number {
  const year = Number(written);
  if ((written?.length ?? 0) > 2) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  const short = (name ?? '').toLowerCase().slice(0, 3);
  return MONTHS.indexOf(short) + 1;
}
