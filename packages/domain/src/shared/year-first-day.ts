import { type CivilDay, isDay } from './civil-day.ts';

/** The years before the first of each Japanese era, by its name and its letter. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
  T: 1911,
};
const YEAR = '(?:(\\d{4})|(令和|平成|昭和|大正|[RHST])\\.? ?(元|\\d{1,2}))';
const WRITTEN = new RegExp(
  `^${YEAR} ?(?:([-/.]) ?(\\d{1,2}) ?\\4 ?(\\d{1,2})|年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日)$`,
  'i',
);

/** The year of an era's year, 元 being its first: 令和元年 is 2019. Source: 元号法, by the orders that name each era's first day. */
export function yearOfEra(era: string, year: string): number {
  return (ERAS[era.toUpperCase()] ?? Number.NaN) + (year === '元' ? 1 : Number(year));
}

/**
 * A day that is written from the year on, in any usual way: 2026-12-5, 2026/12/5, 2026年12月5日, 令和8年12月5日, R8.12.5, in any
 * width; undefined for what is none. 12/5/2026 is none: it is another day in another country.
 * Source: ISO 8601-1, the year first; 公用文作成の考え方 (文化審議会, 2022) for 年月日 and eras.
 */
export function readYearFirstDay(text: string): CivilDay | undefined {
  const found = WRITTEN.exec(text.normalize('NFKC').trim());
  if (found === null) return undefined;
  const [, written, era = '', eraYear = '', , ...numbers] = found;
  const [month = '', day = ''] = numbers.filter((each) => each !== undefined);
  const year = written ?? String(yearOfEra(era, eraYear));
  const read = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(read) ? read : undefined;
}
