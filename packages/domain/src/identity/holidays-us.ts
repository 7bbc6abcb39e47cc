import type { Holiday } from './holiday.ts';
import { dayOfNumber, numberIn, weekdayOf, type YearlyDay } from './yearly-days.ts';

const SATURDAY = 6;
const monday = (nth: number) => ({ weekday: 1, nth });

const DAYS: readonly (YearlyDay & Omit<Holiday, 'day'>)[] = [
  { month: 1, on: 1, en: "New Year's Day", ja: '元日' },
  { month: 1, on: monday(3), en: 'Martin Luther King Jr. Day', ja: 'キング牧師記念日' },
  { month: 2, on: monday(3), en: "Washington's Birthday", ja: 'ワシントン誕生日' },
  { month: 5, on: monday(-1), en: 'Memorial Day', ja: '戦没将兵追悼記念日' },
  { month: 6, on: 19, en: 'Juneteenth', ja: '奴隷解放記念日' },
  { month: 7, on: 4, en: 'Independence Day', ja: '独立記念日' },
  { month: 9, on: monday(1), en: 'Labor Day', ja: '労働者の日' },
  { month: 10, on: monday(2), en: 'Columbus Day', ja: 'コロンブス記念日' },
  { month: 11, on: 11, en: 'Veterans Day', ja: '退役軍人の日' },
  { month: 11, on: { weekday: 4, nth: 4 }, en: 'Thanksgiving Day', ja: '感謝祭' },
  { month: 12, on: 25, en: 'Christmas Day', ja: 'クリスマス' },
];

/**
 * Federal holidays of the United States, on the days they are observed: a Saturday's on the Friday before, a Sunday's on the
 * Monday after.
 * Source: 5 U.S.C. 6103, and Executive Order 11582 for Sundays, as the Office of Personnel Management lists them.
 */
export function federalHolidays(from: number, to: number): readonly Holiday[] {
  // The new year after the last may be observed in it.
  const years = Array.from({ length: to - from + 2 }, (_, index) => from + index);
  return years
    .flatMap((year) => DAYS.map((each) => observed(year, each)))
    .filter(({ day }) => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to);
}

function observed(year: number, { en, ja, ...each }: (typeof DAYS)[number]): Holiday {
  const number = numberIn(year, each);
  const weekday = weekdayOf(number);
  const moved = weekday === SATURDAY ? -1 : weekday === 0 ? 1 : 0;
  const day = dayOfNumber(number + moved);
  return moved === 0 ? { day, en, ja } : { day, en: `${en} (observed)`, ja: `${ja}（振替）` };
}
