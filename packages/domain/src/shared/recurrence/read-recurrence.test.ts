import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale.ts';
import { isRefusal } from '../refusal.ts';
import { sayer } from '../sentence.ts';
import { sharedWords } from '../words.ts';
import { type RecurrenceRefusal, readRecurrence } from './read-recurrence.ts';
import { recurrenceWords } from './words.ts';

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
  ])('%s is refused by name', (text, because, part) => {
    const refusal = readRecurrence(text);
    expect(refusal).toMatchObject({ because, parameters: { part }, path: expect.anything() });
    for (const locale of LOCALES)
      expect(say(refusal as RecurrenceRefusal, locale)).not.toMatch(/[{}]|recurrence-|“”|「」/);
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
