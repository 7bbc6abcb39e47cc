import type { CellValue } from 'read-excel-file/node';

/** What the reader really delivers: its own type names the constructor of dates, not a date. */
type SheetCell = string | number | boolean | Date | null;

/** Rows of a sheet as texts, blank ones included. */
export function sheetRows(data: readonly (readonly (CellValue | null)[])[]): readonly (readonly string[])[] {
  return data.map((row) => row.map((cell) => cellText(cell as SheetCell)));
}

/**
 * A cell as text that the value readings understand: a day `2026-11-23`, a moment `2026-11-23 16:30:00` as the sheet shows
 * it (a sheet knows no zone), a number in plain digits, a boolean `true` or `false`.
 */
export function cellText(value: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return numberText(value);
  const moment = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  const time = moment.slice(11, 19);
  return time === '00:00:00' ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}

/** Fifteen digits are what a sheet keeps: 1234.5600000000002 is 1234.56. Beyond them the form with an exponent remains. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}
