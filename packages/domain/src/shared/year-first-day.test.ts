import { describe, expect, it } from 'vitest';
import { readYearFirstDay } from './year-first-day.ts';

describe('a day from the year on', () => {
  it.each([
    '2026-12-05',
    '2026-12-5',
    '2026/12/5',
    '2026.12.05',
    '２０２６／１２／５',
    '2026年12月5日',
    '2026 年 12 月 5 日',
    '令和8年12月5日',
    '令和 8 年 12 月 5 日',
    'R8.12.5',
    'r8/12/05',
    'Ｒ８．１２．５',
  ])('is read: %s', (text) => expect(readYearFirstDay(text)).toBe('2026-12-05'));
  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['大正元年7月30日', '1912-07-30'],
  ])('is of its era: %s', (text, day) => expect(readYearFirstDay(text)).toBe(day));
  it.each([
    ...['12/5', '12/5/2026', '5.12.2026', '26/12/5', '20261205', '2026-12/5', '2026/12', '2026年12月'],
    ...['2026-02-30', '令和8年13月1日', 'X8.12.5', '2026/12/5 10:00', '', 'soon'],
  ])('is none where its order must be guessed, or there is no such day: %s', (text) =>
    expect(readYearFirstDay(text)).toBeUndefined(),
  );
});
