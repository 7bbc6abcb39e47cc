import { describe, expect, it } from 'vitest';
import { isDay, weekdayOf } from '../shared/index.ts';
import { HOLIDAY_COUNTRIES, HOLIDAY_YEARS, holidaysOf } from './holidays.ts';

/** As the Cabinet Office of Japan lists them in 「国民の祝日」について (www8.cao.go.jp/chosei/shukujitsu/gaiyou.html). */
const JP = `
2026-01-01 New Year's Day|元日
2026-01-12 Coming of Age Day|成人の日
2026-02-11 National Foundation Day|建国記念の日
2026-02-23 Emperor's Birthday|天皇誕生日
2026-03-20 Vernal Equinox Day|春分の日
2026-04-29 Showa Day|昭和の日
2026-05-03 Constitution Memorial Day|憲法記念日
2026-05-04 Greenery Day|みどりの日
2026-05-05 Children's Day|こどもの日
2026-05-06 Substitute holiday|振替休日
2026-07-20 Marine Day|海の日
2026-08-11 Mountain Day|山の日
2026-09-21 Respect for the Aged Day|敬老の日
2026-09-22 Citizens' holiday|国民の休日
2026-09-23 Autumnal Equinox Day|秋分の日
2026-10-12 Sports Day|スポーツの日
2026-11-03 Culture Day|文化の日
2026-11-23 Labor Thanksgiving Day|勤労感謝の日
2027-01-01 New Year's Day|元日
2027-01-11 Coming of Age Day|成人の日
2027-02-11 National Foundation Day|建国記念の日
2027-02-23 Emperor's Birthday|天皇誕生日
2027-03-21 Vernal Equinox Day|春分の日
2027-03-22 Substitute holiday|振替休日
2027-04-29 Showa Day|昭和の日
2027-05-03 Constitution Memorial Day|憲法記念日
2027-05-04 Greenery Day|みどりの日
2027-05-05 Children's Day|こどもの日
2027-07-19 Marine Day|海の日
2027-08-11 Mountain Day|山の日
2027-09-20 Respect for the Aged Day|敬老の日
2027-09-23 Autumnal Equinox Day|秋分の日
2027-10-11 Sports Day|スポーツの日
2027-11-03 Culture Day|文化の日
2027-11-23 Labor Thanksgiving Day|勤労感謝の日
`;
/** As the Office of Personnel Management lists them (opm.gov, Federal Holidays). */
const US = `
2026-01-01 New Year's Day|元日
2026-01-19 Martin Luther King Jr. Day|キング牧師記念日
2026-02-16 Washington's Birthday|ワシントン誕生日
2026-05-25 Memorial Day|戦没将兵追悼記念日
2026-06-19 Juneteenth|奴隷解放記念日
2026-07-03 Independence Day (observed)|独立記念日（振替）
2026-09-07 Labor Day|労働者の日
2026-10-12 Columbus Day|コロンブス記念日
2026-11-11 Veterans Day|退役軍人の日
2026-11-26 Thanksgiving Day|感謝祭
2026-12-25 Christmas Day|クリスマス
2027-01-01 New Year's Day|元日
2027-01-18 Martin Luther King Jr. Day|キング牧師記念日
2027-02-15 Washington's Birthday|ワシントン誕生日
2027-05-31 Memorial Day|戦没将兵追悼記念日
2027-06-18 Juneteenth (observed)|奴隷解放記念日（振替）
2027-07-05 Independence Day (observed)|独立記念日（振替）
2027-09-06 Labor Day|労働者の日
2027-10-11 Columbus Day|コロンブス記念日
2027-11-11 Veterans Day|退役軍人の日
2027-11-25 Thanksgiving Day|感謝祭
2027-12-24 Christmas Day (observed)|クリスマス（振替）
2027-12-31 New Year's Day (observed)|元日（振替）
`;

const listed = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', ja = ''] = line.slice(11).split('|');
      return { day: line.slice(0, 10), en, ja };
    });
const ofYears = (country: string, ...years: readonly string[]) =>
  holidaysOf(country).filter(({ day }) => years.includes(day.slice(0, 4)));

describe('holidays', () => {
  it.each([
    ['JP', JP],
    ['US', US],
  ])('of %s are those that are published', (country, list) => {
    expect(ofYears(country, '2026', '2027')).toEqual(listed(list));
  });
  it('do not end with the years that are published', () => {
    const days = (year: string) => ofYears('JP', year).map(({ day }) => day);
    expect(days('2028')).toEqual(expect.arrayContaining(['2028-01-01', '2028-01-10', '2028-09-22']));
    expect(days('2032')).toEqual(expect.arrayContaining(['2032-09-20', '2032-09-21', '2032-09-22']));
    expect(ofYears('US', '2028').map(({ day }) => day)).toContain('2028-11-10');
    for (const country of HOLIDAY_COUNTRIES) {
      const years = new Set(holidaysOf(country).map(({ day }) => Number(day.slice(0, 4))));
      expect([...years]).toEqual(
        Array.from({ length: HOLIDAY_YEARS.to - HOLIDAY_YEARS.from + 1 }, (_, at) => HOLIDAY_YEARS.from + at),
      );
    }
  });
  it('of a substitute after days on end come after the last of them', () => {
    expect(ofYears('JP', '2026').find(({ ja }) => ja === '振替休日')?.day).toBe('2026-05-06');
  });
  it('are told from none known by the countries they are known of', () => {
    expect(HOLIDAY_COUNTRIES).toEqual(['JP', 'US']);
    expect(holidaysOf('jp')).toBe(holidaysOf('JP'));
    for (const country of ['DE', '', '__proto__', 'constructor']) expect(holidaysOf(country)).toEqual([]);
  });
  it('stand on days that exist, once, in order', () => {
    for (const country of HOLIDAY_COUNTRIES) {
      const days = holidaysOf(country).map((holiday) => holiday.day);
      expect(days.every(isDay)).toBe(true);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });
  it('law: of Japan that fall on a Sunday are made up for within the days after', () => {
    const days = new Set(holidaysOf('JP').map(({ day }) => day));
    const sundays = [...days].filter((day) => weekdayOf(day) === 7);
    expect(sundays.length).toBeGreaterThan(100);
    for (const day of sundays) {
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(days.has(next), day).toBe(true);
    }
  });
  it('law: of the United States are observed on working weekdays', () => {
    expect(holidaysOf('US').every((holiday) => weekdayOf(holiday.day) <= 5)).toBe(true);
  });
});
