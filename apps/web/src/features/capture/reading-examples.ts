import { type ColumnReading, readValue } from '@mikomi/domain/capture';
import type { MoneyValue } from '#app/formats/money-alike.ts';

type Shown = {
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  readonly money: (value: MoneyValue) => string;
};

/**
 * What a cell says when it is read so, for choosing between two readings that fit: the function that will read it on the
 * server reads it here. Undefined when it cannot be read, or needs no choice.
 */
export function shownAs(
  raw: string,
  reading: ColumnReading,
  context: { readonly country: string; readonly zone: string },
  formats: Shown,
): string | undefined {
  const value = readValue(raw, reading, { ...context, currency: reading.currency });
  if (value.kind === 'day') return formats.day(value.day);
  if (value.kind === 'number') return formats.number(value.number);
  if (value.kind === 'money') return formats.money(value.money);
  if (value.kind === 'moment') return formats.day(value.moment.day);
  return undefined;
}

/** A day or an instant as the reader writes it; anything else as it came. */
export function asShown(
  read: string,
  formats: Pick<Shown, 'day'> & { readonly instant: (instant: number) => string },
): string {
  if (/^\d{4}-\d\d-\d\d$/.test(read)) return formats.day(read);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(read) ? formats.instant(Date.parse(read)) : read;
}

/** Which of two numbers is the day is a matter of order; a year in front or a month in letters leaves nothing to tell. */
export function isOrdered(raw: string): boolean {
  return /^\s*\d{1,2}\s*[/.-]\s*\d/.test(raw);
}
