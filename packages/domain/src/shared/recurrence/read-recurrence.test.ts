import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale.ts';
import { isRefusal } from '../refusal.ts';
import { sayer } from '../sentence.ts';
import { sharedWords } from '../words.ts';
import { factsOfDay, weekOf } from './day-facts.ts';
import { type RecurrenceRefusal, readRecurrence } from './read-recurrence.ts';
import { WEEKDAY_CODES } from './recurrence-parts.ts';
import { recurrenceWords } from './words.ts';

const weekday = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);
const say = sayer(sharedWords, recurrenceWords);

describe('reading a recurrence', () => {
  it.each([
    ['FREQ=HOURLY', 'recurrence-part-unsupported', 'FREQ=HOURLY'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'recurrence-part-unknown', 'RSCALE=CHINESE'],
    ['FREQ=DAILY;X-WHAT=1', 'recurrence-part-unknown', 'X-WHAT=1'],
    ['FOO=1', 'recurrence-part-unknown', 'FOO=1'],
    ['FREQ=NEVER', 'recurrence-part-unsupported', 'FREQ=NEVER'],
    ['x', 'recurrence-unreadable', 'x'],
    ['COUNT=3', 'recurrence-unreadable', 'COUNT=3'],
    ['FREQ=DAILY;FREQ=DAILY', 'recurrence-unreadable', 'FREQ=DAILY'],
    ['FREQ=DAILY;INTERVAL=0', 'recurrence-number-unfit', 'INTERVAL=0'],
    ['FREQ=DAILY;COUNT=10001', 'recurrence-number-unfit', 'COUNT=10001'],
    ['FREQ=DAILY;COUNT=99999999', 'recurrence-number-unfit', 'COUNT=99999999'],
    ['FREQ=YEARLY;BYMONTH=13', 'recurrence-number-unfit', 'BYMONTH=13'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'recurrence-number-unfit-both', 'BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'recurrence-number-unfit-both', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYDAY=XX', 'recurrence-unreadable', 'BYDAY=XX'],
    ['FREQ=DAILY;UNTIL=20260230', 'recurrence-unreadable', 'UNTIL=20260230'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'recurrence-part-misplaced', 'BYWEEKNO'],
    ['FREQ=DAILY;BYYEARDAY=3', 'recurrence-part-misplaced', 'BYYEARDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'recurrence-part-misplaced', 'BYMONTHDAY'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'recurrence-ordinal-misplaced', '2MO'],
    ['FREQ=YEARLY;BYWEEKNO=2;BYDAY=MO,-1FR', 'recurrence-ordinal-misplaced', '-1FR'],
    ['FREQ=DAILY;BYSETPOS=1', 'recurrence-part-misplaced', 'BYSETPOS'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'recurrence-never-comes', 'BYMONTH=2;BYMONTHDAY=30'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'recurrence-never-comes', 'BYMONTH=2;BYMONTHDAY=31'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'recurrence-never-comes', 'BYDAY=6MO'],
    ['FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2', 'recurrence-never-comes', 'BYDAY=2TU;BYSETPOS=2'],
    ['FREQ=DAILY;BYMONTH=1;BYHOUR=1,2;BYSETPOS=3', 'recurrence-never-comes', 'BYMONTH=1;BYSETPOS=3'],
    [
      'FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=300',
      'recurrence-never-comes',
      'BYMONTH=2;BYDAY=MO;BYSETPOS=300',
    ],
    ['FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6', 'recurrence-never-comes', 'BYMONTH=6;BYWEEKNO=1'],
    ['FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1', 'recurrence-never-comes', 'BYMONTH=1;BYYEARDAY=366'],
  ])('%s is refused by name', (text, because, part) => {
    const refusal = readRecurrence(text);
    expect(refusal).toMatchObject({ because, parameters: { part }, path: expect.anything() });
    for (const locale of LOCALES)
      expect(say(refusal as RecurrenceRefusal, locale)).not.toMatch(/[{}]|recurrence-|“”|「」/);
  });
  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366;BYDAY=SU',
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=1;BYDAY=SU',
    'FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO',
    'FREQ=YEARLY;BYDAY=53SA',
    'FREQ=MONTHLY;BYDAY=6MO,5MO',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5',
    'FREQ=DAILY;BYMONTH=1;BYHOUR=1,2;BYMINUTE=0,30;BYSETPOS=-4',
    'FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,1',
  ])('%s comes, though rarely', (text) => {
    expect(isRefusal(readRecurrence(text))).toBe(false);
  });
  it('law: a day that some year has is read, whichever parts name it', () => {
    const anyDay = fc.integer({ min: -62_000, max: 84_000 }).map(factsOfDay);
    fc.assert(
      fc.property(anyDay, weekday, fc.subarray(['M', 'W', 'Y', 'D', 'B']), (day, weekStart, parts) => {
        const { week } = weekOf(day.number, weekStart);
        const codes = Object.fromEntries(WEEKDAY_CODES.map((code, index) => [index + 1, code]));
        const text: Readonly<Record<string, string>> = {
          M: `BYMONTH=${day.month}`,
          W: `BYWEEKNO=${week}`,
          Y: `BYYEARDAY=${day.dayOfYear}`,
          D: `BYMONTHDAY=${day.dayOfMonth - day.daysInMonth - 1}`,
          B: `BYDAY=${codes[day.weekday]}`,
        };
        const rule = ['FREQ=YEARLY', `WKST=${codes[weekStart]}`, ...parts.map((part) => text[part])].join(
          ';',
        );
        expect(isRefusal(readRecurrence(rule)), rule).toBe(false);
      }),
    );
  });
  it('tells how far a number may go, and which parts there are', () => {
    const told = (text: string) => say(readRecurrence(text) as RecurrenceRefusal, 'en');
    expect(told('FREQ=DAILY;COUNT=99999999')).toBe('“COUNT=99999999” needs whole numbers from 1 to 10,000.');
    expect(told('FOO=1')).toContain('FREQ, INTERVAL, COUNT');
  });
  it.each([null, undefined, '', ' ', 'RRULE:'])('asks for it where nothing is given: %j', (text) => {
    expect(readRecurrence(text)).toMatchObject({ because: 'text-blank', path: [] });
  });
  it('law: whatever is given is read or refused, never thrown at', () => {
    const texts = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('FREQ=DAILY;', 'BYDAY=MO'));
    fc.assert(
      fc.property(texts, (given) => {
        const outcome = readRecurrence(given);
        if (isRefusal(outcome)) expect(outcome.path).toBeDefined();
      }),
    );
  });
  it('takes one end only', () => {
    expect(readRecurrence('FREQ=DAILY;COUNT=2;UNTIL=20260101')).toMatchObject({
      path: ['UNTIL'],
      because: 'recurrence-ends-twice',
    });
  });
});
