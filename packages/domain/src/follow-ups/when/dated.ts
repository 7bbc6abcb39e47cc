import { type CivilDay, compareDays, firstOfMonth, isDay, partsOf, refuse } from '../../shared/index.ts';
import { dayPart } from './rule.ts';
import type { WhenPart, WhenRefusal } from './when.ts';

/** A date as it was written; a year may be missing. */
export interface Numbers {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A year of two digits is of this century. */
export function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The numbers of a date, as they were matched. */
export function numbers(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Numbers {
  return { year: yearOf(year), month: Number(month), day: Number(day) };
}

function civilDay(year: number, month: number, day: number): CivilDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Leap days come back after eight years at most. */
const YEARS_AHEAD = 8;

/** A date with its year as written, or the next such day from today on. */
export function dated(
  { year, month, day }: Numbers,
  text: string,
  today: CivilDay,
  key = 'when-day',
): WhenPart | WhenRefusal {
  if (year !== undefined) {
    const found = civilDay(year, month, day);
    if (!isDay(found)) return noSuchDay(text);
    if (compareDays(found, today) < 0) return goneBy(text, found);
    return dayPart(found, key, text);
  }
  const thisYear = partsOf(today).year;
  const candidates = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) =>
    civilDay(thisYear + ahead, month, day),
  );
  const found = candidates.find((each) => isDay(each) && compareDays(each, today) >= 0);
  return found === undefined
    ? noSuchDay(text)
    : dayPart(found, key === 'when-day' ? 'when-next-date' : key, text);
}

/** A day of the month that begins on `first`; the next month that has it where it may be `later`. */
export function dayOfMonth(
  first: CivilDay,
  day: number,
  text: string,
  today: CivilDay,
  later = false,
): WhenPart | WhenRefusal {
  const { year, month } = partsOf(first);
  const candidates = [0, 1, 2].map((ahead) => {
    const start = partsOf(firstOfMonth(year, month + ahead));
    return civilDay(start.year, start.month, day);
  });
  const found = candidates.find((each) => isDay(each) && compareDays(each, today) >= 0);
  if (later && found !== undefined) return dayPart(found, 'when-next-date', text);
  const [asked = first] = candidates;
  if (!isDay(asked)) return noSuchDay(text);
  return compareDays(asked, today) < 0 ? goneBy(text, asked) : dayPart(asked, 'when-day', text);
}

function noSuchDay(text: string): WhenRefusal {
  return refuse('when-no-such-day', { parameters: { text: text.trim() } });
}

function goneBy(text: string, day: CivilDay): WhenRefusal {
  return refuse('when-gone-by', { parameters: { text: text.trim(), day: { day } } });
}
