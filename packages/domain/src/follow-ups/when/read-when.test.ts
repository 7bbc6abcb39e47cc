import { describe, expect, it } from 'vitest';
import { now, tokyo, told } from '../../../test/follow-ups/when.ts';
import { dayOrderOf, gapsOf, isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { readWhen } from './read-when.ts';
import { whenWords } from './words.ts';

describe('what people type', () => {
  it.each([
    [null, 'text-blank'],
    [undefined, 'text-blank'],
    [5, 'when-unreadable'],
    [{}, 'when-unreadable'],
    [['tomorrow'], 'when-unreadable'],
  ])('is a text: %j', (given, because) => {
    expect(readWhen(given, tokyo)).toMatchObject({ because });
  });
  it.each([
    ['today', '2026-11-25'],
    ['tomorrow 3pm', '2026-11-26 15:00'],
    ['3pm tomorrow', '2026-11-26 15:00'],
    ['Tomorrow at 15:30', '2026-11-26 15:30'],
    ['tmrw morning', '2026-11-26 09:00'],
    ['tomorrow afternoon at 3', '2026-11-26 15:00'],
    ['tomorrow evening at 8', '2026-11-26 20:00'],
    ['tonight', '2026-11-25 19:00'],
    ['tonight at 8:30', '2026-11-25 20:30'],
    ['day after tomorrow', '2026-11-27'],
    ['next mon 10', '2026-11-30 10:00'],
    ['next Friday', '2026-12-04'],
    ['friday next week', '2026-12-04'],
    ['this friday', '2026-11-27'],
    ['this wed', '2026-11-25'],
    ['wed', '2026-12-02'],
    ['fri', '2026-11-27'],
    ['by Fri, 3', '2026-11-27 15:00'],
    ['mon 3am', '2026-11-30 03:00'],
    ['weekend', '2026-11-28'],
    ['end of week', '2026-11-27'],
    ['next week', '2026-11-30'],
    ['week after next', '2026-12-07'],
    ['in 2 hours', '2026-11-25 12:31'],
    ['half an hour from now', '2026-11-25 11:01'],
    ['+30min', '2026-11-25 11:01'],
    ['+3d', '2026-11-28'],
    ['3 days', '2026-11-28'],
    ['in a week at noon', '2026-12-02 12:00'],
    ['+2w', '2026-12-09'],
    ['two weeks from now', '2026-12-09'],
    ['+1mo', '2026-12-25'],
    ['+1bd', '2026-11-27'],
    ['next business day 9:00', '2026-11-27 09:00'],
    ['in 3 working days', '2026-12-01'],
    ['end of month', '2026-11-30'],
    ['eom', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['next month', '2026-12-01'],
    ['eoy', '2026-12-31'],
    ['12/5', '2026-12-05'],
    ['12/5 14:30', '2026-12-05 14:30'],
    ['2026-12-05', '2026-12-05'],
    ['2026-12-05T14:30', '2026-12-05 14:30'],
    ['Dec 5 14:30', '2026-12-05 14:30'],
    ['dec 5th', '2026-12-05'],
    ['5 December 2027, 9 am', '2027-12-05 09:00'],
    ['the 5th', '2026-12-05'],
    ['Sat, Dec 5', '2026-12-05'],
    ['Nov 24', '2027-11-24'],
    ['Feb 29', '2028-02-29'],
    ['9:00', '2026-11-26 09:00'],
    ['11', 'when-unreadable'],
    ['at 11', '2026-11-25 11:00'],
    ['at 6', '2026-11-25 18:00'],
    ['at 7', '2026-11-26 07:00'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['今日', '2026-11-25'],
    ['明日15時', '2026-11-26 15:00'],
    ['明日の15時に', '2026-11-26 15:00'],
    ['あしたの朝', '2026-11-26 09:00'],
    ['明日の朝8時', '2026-11-26 08:00'],
    ['今夜8時', '2026-11-25 20:00'],
    ['明日の夜8時半', '2026-11-26 20:30'],
    ['アサッテ', '2026-11-27'],
    ['明後日', '2026-11-27'],
    ['しあさって', '2026-11-28'],
    ['来週月曜10時', '2026-11-30 10:00'],
    ['来週の月曜日10時', '2026-11-30 10:00'],
    ['来週火10時', '2026-12-01 10:00'],
    ['再来週の金曜', '2026-12-11'],
    ['今週金曜', '2026-11-27'],
    ['今週の月曜', 'when-gone-by'],
    ['来週', '2026-11-30'],
    ['週明け', '2026-11-30'],
    ['週末', '2026-11-28'],
    ['今週末', '2026-11-28'],
    ['来週末', '2026-12-05'],
    ['金曜', '2026-11-27'],
    ['金曜日までに', '2026-11-27'],
    ['３日後', '2026-11-28'],
    ['三日後', '2026-11-28'],
    ['2週間後の10時', '2026-12-09 10:00'],
    ['一か月後', '2026-12-25'],
    ['１ケ月後', '2026-12-25'],
    ['１ヶ月後', '2026-12-25'],
    ['半年後', '2027-05-25'],
    ['2時間後', '2026-11-25 12:31'],
    ['一時間半後', '2026-11-25 12:01'],
    ['三十分後', '2026-11-25 11:01'],
    ['翌営業日', '2026-11-27'],
    ['3営業日後', '2026-12-01'],
    ['月末', '2026-11-30'],
    ['来月末', '2026-12-31'],
    ['来月', '2026-12-01'],
    ['来月10日', '2026-12-10'],
    ['今月20日', 'when-gone-by'],
    ['月初', '2026-12-01'],
    ['年末', '2026-12-31'],
    ['12月5日 午後3時半', '2026-12-05 15:30'],
    ['１２月５日　１４：３０', '2026-12-05 14:30'],
    ['十二月五日', '2026-12-05'],
    ['2026年12月5日土曜日', '2026-12-05'],
    ['12月5日(土)15時', '2026-12-05 15:00'],
    ['来年1月5日', '2027-01-05'],
    ['二十日', '2026-12-20'],
    ['三時', '2026-11-25 15:00'],
    ['11時15分', '2026-11-25 11:15'],
    ['午前3時', '2026-11-26 03:00'],
    ['午後15時', '2026-11-25 15:00'],
    ['午前15時', 'when-unreadable'],
    ['15 am', 'when-unreadable'],
    ['tomorrow 13:30am', 'when-unreadable'],
    ['正午', '2026-11-25 12:00'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it('may be today, or this very minute', () => {
    expect([told('今週水曜'), told('wednesday', { now: now - 86_400_000 })]).toEqual([
      '2026-11-25',
      '2026-11-25',
    ]);
    expect(told('月初', { now: Date.parse('2026-12-01T10:00:00+09:00') })).toBe('2026-12-01');
    expect(told('today 10:30', { now: Date.parse('2026-11-25T10:30:00+09:00') })).toBe('2026-11-25 10:30');
  });
  it('finds a leap day over a century that has none', () => {
    expect(told('2/29', { now: Date.parse('2096-03-31T10:00:00+09:00') })).toBe('2104-02-29');
  });
  it('is read in the order of the organization', () => {
    expect(dayOrderOf('en-US')).toBe('MDY');
    expect(dayOrderOf('en-GB')).toBe('DMY');
    expect(dayOrderOf('ja')).toBe('YMD');
    const gb = (text: string) => told(text, { dayOrder: dayOrderOf('en-GB') });
    expect([gb('12/5'), gb('12/25'), gb('5.12.'), gb('5/12/26')]).toEqual([
      '2027-05-12',
      '2026-12-25',
      '2026-12-05',
      '2026-12-05',
    ]);
    expect([
      told('12/5/26', { dayOrder: 'MDY' }),
      told('26/12/5'),
      told('25/12', { dayOrder: 'MDY' }),
    ]).toEqual(['2026-12-05', '2026-12-05', '2026-12-25']);
  });
  it('counts weeks from the organization’s first day of the week', () => {
    const sunday = { now: Date.parse('2026-11-29T10:00:00+09:00') };
    expect(told('来週月曜', sunday)).toBe('2026-11-30');
    expect(told('来週月曜', { ...sunday, firstDayOfWeek: 7 })).toBe('2026-12-07');
  });
  it.each([
    ['', 'text-blank'],
    ['soon', 'when-unreadable'],
    ['tomorrow or friday', 'when-unreadable'],
    ['tomorrow friday', 'when-weekday-differs'],
    ['Fri, Dec 5', 'when-weekday-differs'],
    ['tomorrow 3pm 4pm', 'when-unreadable'],
    ['in 2 hours tomorrow', 'when-unreadable'],
    ['+1m', 'when-unreadable'],
    ['tomorrow 25:00', 'when-unreadable'],
    ['夜1時', 'when-unreadable'],
    ['today 9:00', 'when-gone-by'],
    ['2026-11-24', 'when-gone-by'],
    ['2/30', 'when-no-such-day'],
    ['13月5日', 'when-no-such-day'],
    ['2月30日', 'when-no-such-day'],
    ['999 years', 'when-no-such-day'],
    ['明日'.repeat(50), 'when-unreadable'],
  ])('%s is refused', (text, because) => expect(told(text)).toBe(because));
  it('a whole page is refused at once, whatever it is made of', () => {
    const before = performance.now();
    expect(told('一'.repeat(20_000))).toBe('when-unreadable');
    expect(performance.now() - before).toBeLessThan(1000);
  });
  it('asks for a calendar where working days are meant', () => {
    const { calendar: _, ...without } = tokyo;
    expect(readWhen('翌営業日', without)).toMatchObject({ because: 'when-without-calendar' });
  });
  it('takes the very minute that it is for today', () => {
    expect(told('10:30', { now: Date.parse('2026-11-25T10:30:00+09:00') })).toBe('2026-11-25 10:30');
  });
  it('never names the first of an hour that comes twice when the second is meant', () => {
    const berlin = { now: Date.parse('2026-10-25T00:45:00Z'), zone: 'Europe/Berlin' };
    expect(told('+30min', berlin)).toBe('2026-10-25 03:15');
    expect(told('+1h', berlin)).toBe('2026-10-25 03:45');
    expect(told('+2h', berlin)).toBe('2026-10-25 03:45');
  });
  it('moves a time that the clocks jump over', () => {
    const berlin = { now: Date.parse('2026-03-28T12:00:00Z'), zone: 'Europe/Berlin' };
    expect(told('tomorrow 2:30', berlin)).toBe('2026-03-29 03:30');
  });
});

const keyOf = (told: unknown) =>
  typeof told === 'object' && told !== null && 'key' in told ? String(told.key) : '';

describe('how it was read', () => {
  const say = sayer(sharedWords, whenWords);
  const because = (text: string, locale: 'en' | 'ja') => {
    const when = readWhen(text, tokyo);
    return isRefusal(when) ? [say(when, locale)] : when.because.map((each) => say(each, locale));
  };
  it('is said in both languages', () => {
    expect(because('next mon 3', 'en')).toEqual([
      '“next mon” is taken to mean next week: Nov 30, 2026.',
      '“3” is taken to mean 3:00 PM. For the morning, add “am”.',
    ]);
    expect(because('来週月曜10時', 'ja')).toEqual([
      '「来週月曜」は来週の2026年11月30日と読み取りました。',
      '「10時」は10:00です。',
    ]);
    expect(because('9:00', 'ja')).toEqual([
      '「9:00」は9:00です。',
      '今日のその時刻は過ぎているため、明日（2026年11月26日）にしました。',
    ]);
    expect(because('Dec 5th', 'en')).toEqual(['“Dec 5th” is taken to mean the next such day: Dec 5, 2026.']);
    expect(because('Foo', 'en')[0]).toContain('“Foo”');
    expect(because('foo', 'en')[0]).toContain('“tomorrow 3pm”');
  });
  it('quotes what was typed as it was typed', () => {
    const quoted = (text: string) => because(text, 'ja')[0];
    expect(quoted('1ヶ月後')).toBe('「1ヶ月後」は2026年12月25日です。');
    expect(quoted('三日後')).toBe('「三日後」は2026年11月28日です。');
    expect(quoted('１カ月後')).toBe('「１カ月後」は2026年12月25日です。');
    expect(quoted('ｱｻｯﾃ')).toBe('「ｱｻｯﾃ」は2026年11月27日です。');
    expect(quoted('　明日の　朝イチ')).toBe('「明日」は2026年11月26日です。');
    expect(because('明日 朝イチ', 'ja')[1]).toBe('「朝イチ」は9:00と読み取りました。');
    expect(quoted('二月三十日')).toBe('「二月三十日」という日はありません。');
  });
  it('names the word that was not understood, where others were', () => {
    expect(because('tomorrow or friday', 'en')[0]).toContain(
      '“tomorrow or friday” could not be read as a day or time: “or” was not understood. Try ',
    );
    expect(because('Fri Sometime', 'en')[0]).toContain('“Sometime” was not understood');
    expect(because('来週月曜10時に電話', 'ja')[0]).toContain('読み取れません（「電話」の部分）。');
    expect(because('foo', 'en')[0]).toContain('“foo” could not be read as a day or time. Try ');
    expect(because('tomorrow 3pm 4pm', 'en')[0]).toContain('could not be read as a day or time. Try ');
  });
  it('lacks no words, and says each of them', () => {
    expect(gapsOf(whenWords)).toEqual([]);
    const texts = ['foo', 'today 9:00', '2/30', 'tomorrow fri', 'today', 'fri', 'next week', 'Dec 5', '12/5'];
    const said = ['12月上旬'];
    const more = ['+1bd', '+2h', '9am', 'at 3', 'noon'];
    const { calendar: _, ...without } = tokyo;
    const keys = [...texts, ...said, ...more].flatMap((text) => {
      const when = readWhen(text, tokyo);
      return isRefusal(when) ? [when.because] : when.because.map(({ key }) => key);
    });
    const asked = readWhen('+1bd', without);
    const named = readWhen('today or so', tokyo);
    const within = isRefusal(named) && keyOf(named.parameters?.unknown);
    expect([...new Set([...keys, within, isRefusal(asked) ? asked.because : ''])].sort()).toEqual(
      Object.keys(whenWords.en).sort(),
    );
  });
});
