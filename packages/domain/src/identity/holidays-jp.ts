import type { Holiday } from './holiday.ts';
import { dayOfNumber, numberIn, numberOf, weekdayOf, type YearlyDay } from './yearly-days.ts';

const MONDAY = 1;
const monday = (nth: number) => ({ weekday: MONDAY, nth });

const DAYS: readonly (YearlyDay & Omit<Holiday, 'day'>)[] = [
  { month: 1, on: 1, en: "New Year's Day", ja: '元日' },
  { month: 1, on: monday(2), en: 'Coming of Age Day', ja: '成人の日' },
  { month: 2, on: 11, en: 'National Foundation Day', ja: '建国記念の日' },
  { month: 2, on: 23, en: "Emperor's Birthday", ja: '天皇誕生日' },
  { month: 4, on: 29, en: 'Showa Day', ja: '昭和の日' },
  { month: 5, on: 3, en: 'Constitution Memorial Day', ja: '憲法記念日' },
  { month: 5, on: 4, en: 'Greenery Day', ja: 'みどりの日' },
  { month: 5, on: 5, en: "Children's Day", ja: 'こどもの日' },
  { month: 7, on: monday(3), en: 'Marine Day', ja: '海の日' },
  { month: 8, on: 11, en: 'Mountain Day', ja: '山の日' },
  { month: 9, on: monday(3), en: 'Respect for the Aged Day', ja: '敬老の日' },
  { month: 10, on: monday(2), en: 'Sports Day', ja: 'スポーツの日' },
  { month: 11, on: 3, en: 'Culture Day', ja: '文化の日' },
  { month: 11, on: 23, en: 'Labor Thanksgiving Day', ja: '勤労感謝の日' },
];

/**
 * The national holidays of Japan, with substitute holidays and the days between two holidays. The days of the equinoxes are
 * those of astronomy, as reckoned by a formula that holds from 1980 to 2099; the Cabinet Office lists them a year ahead.
 * Source: 国民の祝日に関する法律, articles 2 and 3; 海上保安庁水路部「新こよみ便利帳」 for the equinoxes.
 */
export function japaneseHolidays(from: number, to: number): readonly Holiday[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ofYear(from + index)).flat();
}

function ofYear(year: number): readonly Holiday[] {
  const named = new Map<number, Omit<Holiday, 'day'>>(
    DAYS.map(({ en, ja, ...each }) => [numberIn(year, each), { en, ja }]),
  );
  named.set(numberOf(year, 3, equinox(year, 20.8431)), { en: 'Vernal Equinox Day', ja: '春分の日' });
  named.set(numberOf(year, 9, equinox(year, 23.2488)), { en: 'Autumnal Equinox Day', ja: '秋分の日' });
  const all = new Map(named);
  for (const number of named.keys()) {
    if (!named.has(number + 1) && named.has(number + 2))
      all.set(number + 1, { en: "Citizens' holiday", ja: '国民の休日' });
    if (weekdayOf(number) !== 0) continue;
    let next = number + 1;
    while (named.has(next)) next += 1;
    all.set(next, { en: 'Substitute holiday', ja: '振替休日' });
  }
  return [...all]
    .sort(([one], [other]) => one - other)
    .map(([number, names]) => ({ day: dayOfNumber(number), ...names }));
}

function equinox(year: number, in1980: number): number {
  const gone = year - 1980;
  return Math.floor(in1980 + 0.242194 * gone - Math.floor(gone / 4));
}
