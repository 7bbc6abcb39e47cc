import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayOf,
  formatClock,
  formatDay,
  instantAt,
  isDay,
  isRefusal,
  isTime,
  wallClockOf,
} from '../../shared/index.ts';
import { readWhen } from './read-when.ts';
import type { WhenContext } from './when.ts';

const PIECES = [
  ...[
    'today',
    'tomorrow',
    'tonight',
    'fri',
    'next',
    'mon',
    'this',
    'week',
    'month',
    'end of',
    'in',
    '+',
    '3',
    '12',
    '30',
    'a',
  ],
  ...[
    'd',
    'w',
    'h',
    'mo',
    'bd',
    'pm',
    'am',
    ':',
    '/',
    '.',
    '-',
    '2026',
    'dec',
    'at',
    'noon',
    'morning',
    'th',
    ' ',
    ' ',
    ' ',
  ],
  ...[
    '今日',
    '明日',
    'あさって',
    '来週',
    '再来週',
    '今週',
    'の',
    '月',
    '火',
    '土',
    '曜',
    '日',
    '後',
    '時',
    '分',
    '半',
    '間',
    '三',
  ],
  ...['十', '午前', '午後', '夜', '朝', '末', '来月', '翌営業日', '年', '(', ')', '週', 'か月', '２', '０'],
];

const nineToSix = [{ from: '09:00', to: '18:00' }];
/** Zones near a change of their clocks, and any time in ten years. */
const anyContext: fc.Arbitrary<WhenContext> = fc.record({
  now: fc.oneof(
    fc.integer({ min: Date.parse('2020-01-01T00:00Z'), max: Date.parse('2030-01-01T00:00Z') }),
    fc.integer({ min: -7200, max: 7200 }).map((seconds) => Date.parse('2026-10-25T01:00Z') + seconds * 1000),
    fc.integer({ min: -7200, max: 7200 }).map((seconds) => Date.parse('2026-11-01T06:00Z') + seconds * 1000),
  ),
  zone: fc.constantFrom(
    'Asia/Tokyo',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
  ),
  dayOrder: fc.constantFrom('YMD' as const, 'DMY' as const, 'MDY' as const),
  firstDayOfWeek: fc.constantFrom(1 as const, 6 as const, 7 as const),
  calendar: fc.constant({ zone: 'UTC', week: { 1: nineToSix, 3: nineToSix }, days: {} }),
});

const chaos = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));
const english = fc
  .tuple(
    fc.constantFrom(
      'today',
      'tomorrow',
      'fri',
      'next mon',
      'this sun',
      '+3d',
      'in 2 weeks',
      'end of next week',
      'a week from friday',
      'eom',
      'Dec 5',
      '12/5',
      'the 31st',
      '+2bd',
    ),
    fc.constantFrom(' ', ' at ', ', '),
    fc.constantFrom('0:00', '1:30', '3pm', '2', '23:59', 'noon', '2:15 am', 'evening', 'half past 4', '1730'),
  )
  .map((pieces) => pieces.join(''));
const japanese = fc
  .tuple(
    fc.constantFrom(
      '今日',
      '明日',
      '金曜',
      '来週月曜',
      '3日後',
      '三日後',
      '来月中旬',
      '今日中',
      '月末',
      '十二月五日',
      '31日',
      '翌営業日',
      '今週日曜',
      '',
    ),
    fc.constantFrom('', 'の', ' '),
    fc.constantFrom('0時', '午前1時半', '三時', '午後2時15分', '23:59', '正午', '夜', '昼過ぎ', '朝8時'),
  )
  .map((pieces) => pieces.join(''));

describe('laws of reading days and times', () => {
  it('whatever is typed gives a day and time not before now, or is refused', () => {
    const text = fc.oneof(chaos, english, japanese);
    fc.assert(
      fc.property(text, anyContext, (typed, context) => {
        const when = readWhen(typed, context);
        if (isRefusal(when)) return;
        const { day, time, because } = when;
        expect(isDay(day)).toBe(true);
        expect(because.length).toBeGreaterThan(0);
        for (const { parameters } of because) expect(typed).toContain(parameters?.text ?? '');
        if (time === null) expect(compareDays(day, dayOf(context.now, context.zone))).not.toBe(-1);
        else {
          expect(isTime(time)).toBe(true);
          expect(instantAt(day, time, context.zone)).toBeGreaterThanOrEqual(context.now);
        }
      }),
    );
  });
  it('a day phrase and a time phrase are understood, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.oneof(english, japanese), anyContext, (typed, context) => {
        const when = readWhen(typed, context);
        const because = isRefusal(when) ? when.because : 'read';
        expect(['read', 'when-gone-by'], typed).toContain(because);
      }),
    );
  });
  it('a day, and a day with a time, written in either language are read as they were', () => {
    const locale = fc.constantFrom('en' as const, 'ja' as const);
    const style = fc.constantFrom('short' as const, 'full' as const, 'withoutYear' as const);
    const ahead = fc.integer({ min: 1, max: 364 });
    fc.assert(
      fc.property(anyContext, locale, style, ahead, fc.nat(1439), (context, language, how, days, minute) => {
        const { zone } = context;
        const day = addDays(dayOf(context.now, zone), days);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const written = formatDay(day, language, how);
        expect(readWhen(written, context), written).toMatchObject({ day, time: null });
        const whole = `${written} ${formatClock(time, language)}`;
        expect(readWhen(whole, context), whole).toMatchObject(wallClockOf(instantAt(day, time, zone), zone));
      }),
    );
  });
  it('how long from now is that long from now, on the next whole minute', () => {
    fc.assert(
      fc.property(anyContext, fc.integer({ min: 1, max: 400 }), (context, minutes) => {
        const when = readWhen(`in ${minutes} minutes`, context);
        if (isRefusal(when) || when.time === null) throw new Error(JSON.stringify(when));
        const late = instantAt(when.day, when.time, context.zone) - context.now - minutes * 60_000;
        expect(late).toBeGreaterThanOrEqual(0);
        // The second showing of an hour that the clock shows twice is waited out.
        const due = Math.ceil(context.now / 60_000 + minutes) * 60_000;
        const shown = wallClockOf(due, context.zone);
        const repeated = due - instantAt(shown.day, shown.time, context.zone) >= 30 * 60_000;
        expect(late).toBeLessThan((repeated ? 61 : 1) * 60_000);
      }),
    );
  });
});
