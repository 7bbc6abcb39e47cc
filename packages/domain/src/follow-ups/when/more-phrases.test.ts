import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { readWhen } from './read-when.ts';
import type { WhenContext } from './when.ts';

/** Wednesday. */
const now = Date.parse('2026-11-25T10:30:20+09:00');
const nineToSix = [{ from: '09:00', to: '18:00' }];
const tokyo: WhenContext = {
  now,
  zone: 'Asia/Tokyo',
  dayOrder: 'YMD',
  calendar: {
    zone: 'Asia/Tokyo',
    week: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
    days: { '2026-11-26': [] },
  },
};
const told = (text: string, context: Partial<WhenContext> = {}) => {
  const when = readWhen(text, { ...tokyo, ...context });
  return isRefusal(when) ? when.because : `${when.day}${when.time === null ? '' : ` ${when.time}`}`;
};

describe('what people type', () => {
  it.each([
    ['来年', '2027-01-01'],
    ['来年の1月5日', '2027-01-05'],
    ['next year', '2027-01-01'],
    ['来年末', '2027-12-31'],
    ['年内', '2026-12-31'],
    ['令和9年1月5日', '2027-01-05'],
    ['令和九年一月五日 10時', '2027-01-05 10:00'],
    ['令和元年5月1日', 'when-gone-by'],
    ['eod', '2026-11-25 18:00'],
    ['fri eod', '2026-11-27 18:00'],
    ['by end of day tomorrow', '2026-11-26 18:00'],
    ['終業までに', '2026-11-25 18:00'],
    ['今週中', '2026-11-27'],
    ['来週中に', '2026-12-04'],
    ['来月中', '2026-12-31'],
    ['yesterday', 'when-gone-by'],
    ['yesterday 3pm', 'when-gone-by'],
    ['昨日', 'when-gone-by'],
    ['一昨日の10時', 'when-gone-by'],
    ['-3d', 'when-gone-by'],
    ['2 weeks ago', 'when-gone-by'],
    ['3日前', 'when-gone-by'],
    ['2時間前', 'when-gone-by'],
    ['先月', 'when-gone-by'],
    ['999年前', 'when-no-such-day'],
  ])('may be of next year, of the end of a day or week, or gone by: %s', (text, when) => {
    expect(told(text)).toBe(when);
  });
  it.each([
    ['今日中', '2026-11-25'],
    ['本日中に', '2026-11-25'],
    ['明日中', '2026-11-26'],
    ['12月末', '2026-12-31'],
    ['十月末', '2027-10-31'],
    ['来年3月末', '2027-03-31'],
    ['13月末', 'when-no-such-day'],
    ['翌週', '2026-11-30'],
    ['翌週火曜', '2026-12-01'],
    ['翌週中', '2026-12-04'],
    ['翌月10日', '2026-12-10'],
    ['12月上旬', '2026-12-01'],
    ['来月中旬', '2026-12-11'],
    ['12月下旬', '2026-12-21'],
    ['11月下旬', '2026-11-25'],
    ['11月上旬', '2027-11-01'],
    ['今月上旬', 'when-gone-by'],
    ['来月の第2火曜日', '2026-12-08'],
    ['12月第一月曜', '2026-12-07'],
    ['来月最終金曜', '2026-12-25'],
    ['12月第5月曜', 'when-no-such-day'],
    ['今度の金曜', '2026-11-27'],
    ['次回月曜', '2026-11-30'],
    ['年明け', '2027-01-01'],
    ['明日の昼過ぎ', '2026-11-26 13:00'],
    ['昼過ぎ2時', '2026-11-25 14:00'],
    ['R8.12.5', '2026-12-05'],
    ['令和8/12/5', '2026-12-05'],
    ['r9年1月5日 10時', '2027-01-05 10:00'],
    ['R8.13.5', 'when-no-such-day'],
    ['来週水曜14:00〜', '2026-12-02 14:00'],
    ['3日以内', '2026-11-28'],
    ['this afternoon', '2026-11-25 14:00'],
    ['this afternoon at 4', '2026-11-25 16:00'],
    ['this evening', '2026-11-25 19:00'],
    ['this morning', 'when-gone-by'],
    ['later today', '2026-11-25'],
    ['half past 3', '2026-11-25 15:30'],
    ['tomorrow at half past 9', '2026-11-26 09:30'],
    ['quarter to 4', '2026-11-25 15:45'],
    ['quarter past 12 pm tomorrow', '2026-11-26 12:15'],
    ['tomorrow quarter to 7', '2026-11-26 06:45'],
    ['quarter to 1', '2026-11-25 12:45'],
    ['half to 4', 'when-unreadable'],
    ['quarter past 13 pm', 'when-unreadable'],
    ['1700', '2026-11-25 17:00'],
    ['tomorrow 0930', '2026-11-26 09:30'],
    ['tomorrow at 2030', '2026-11-26 20:30'],
    ['2030', 'when-unreadable'],
    ['1760', 'when-unreadable'],
    ['midnight', '2026-11-26 00:00'],
    ['at midnight', '2026-11-26 00:00'],
    ['tomorrow midnight', 'when-unreadable'],
    ['midnight tomorrow', 'when-unreadable'],
    ['first monday of next month', '2026-12-07'],
    ['the last friday of the month', '2026-11-27'],
    ['2nd tuesday of december 10am', '2026-12-08 10:00'],
    ['first monday of this month', 'when-gone-by'],
    ['first monday of march', '2027-03-01'],
    ['two weeks from monday', '2026-12-14'],
    ['a week from tomorrow', '2026-12-03'],
    ['end of next week', '2026-12-04'],
    ['in a fortnight', '2026-12-09'],
    ['a fortnight from today', '2026-12-09'],
    ['in a couple of days', '2026-11-27'],
    ['in a couple of hours', '2026-11-25 12:31'],
    ['within 3 days', '2026-11-28'],
    ['in ten days', '2026-12-05'],
  ])('has one clear meaning: %s', (text, when) => {
    expect(told(text)).toBe(when);
  });
  it('in the new year begins when work does, where that is known', () => {
    const calendar = { zone: 'UTC', week: { 1: nineToSix }, days: {} };
    expect(told('年明け', { calendar })).toBe('2027-01-04');
    const { calendar: _, ...without } = tokyo;
    expect(readWhen('年明け', without)).toMatchObject({ day: '2027-01-01' });
  });
});
