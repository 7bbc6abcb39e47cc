import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../civil-day.ts';
import { isRefusal } from '../refusal.ts';
import { gapsOf, sayer } from '../sentence.ts';
import { sharedWords } from '../words.ts';
import { wallClockOf } from '../zone.ts';
import { describeRecurrence } from './describe-recurrence.ts';
import { nextOccurrence, occurrenceDays, occurrences } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';
import type { Recurrence } from './recurrence.ts';
import { recurrenceWords } from './words.ts';
import { writeRecurrence } from './write-recurrence.ts';

const read = (text: string): Recurrence => {
  const recurrence = readRecurrence(text);
  if (isRefusal(recurrence)) throw new Error(recurrence.because);
  return recurrence;
};
const say = sayer(sharedWords, recurrenceWords);
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a recurrence', () => {
  it('keeps the time on the wall when the clocks change', () => {
    const newYork = { start: utc('2026-03-02T14:00'), zone: 'America/New_York' };
    const mondays = occurrences(read('FREQ=WEEKLY;COUNT=3'), newYork, { atMost: 9 });
    expect(mondays.map((at) => wallClockOf(at, newYork.zone))).toEqual([
      { day: '2026-03-02', time: '09:00' },
      { day: '2026-03-09', time: '09:00' },
      { day: '2026-03-16', time: '09:00' },
    ]);
  });
  it('leaves out, and does not count, a day that a zone went without when it changed sides', () => {
    const samoa = { start: utc('2009-12-30T23:00'), zone: 'Pacific/Apia' };
    const days = occurrences(read('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;COUNT=3'), samoa, { atMost: 9 });
    expect(days.map((at) => wallClockOf(at, samoa.zone).day)).toEqual([
      '2009-12-30',
      '2010-12-30',
      '2012-12-30',
    ]);
  });
  it('leaves out, and does not count, a time that the clocks jump over', () => {
    const berlin = { start: utc('2026-03-28T01:30'), zone: 'Europe/Berlin' };
    const days = occurrences(read('FREQ=DAILY;COUNT=3'), berlin, { atMost: 9 });
    expect(days.map((at) => wallClockOf(at, berlin.zone).day)).toEqual([
      '2026-03-28',
      '2026-03-30',
      '2026-03-31',
    ]);
  });
  it('takes the first of a time that comes twice', () => {
    const berlin = { start: utc('2026-10-24T00:30'), zone: 'Europe/Berlin' };
    expect(nextOccurrence(read('FREQ=DAILY'), berlin, berlin.start)).toBe(utc('2026-10-25T00:30'));
  });
  it('begins with the second of a time that comes twice, when it starts then', () => {
    const berlin = { start: utc('2026-10-25T01:30'), zone: 'Europe/Berlin' };
    const found = occurrences(read('FREQ=DAILY;BYHOUR=2;BYMINUTE=30,45;COUNT=2'), berlin, { atMost: 9 });
    expect(found).toEqual([berlin.start, utc('2026-10-26T01:30')]);
  });
  it('has the week that reaches over from the year before its start', () => {
    expect(occurrenceDays(read('FREQ=YEARLY;BYWEEKNO=53;BYDAY=SA'), '2027-01-01', { atMost: 1 })).toEqual([
      '2027-01-02',
    ]);
  });
  it('ends on its last day in the zone, or at its last moment', () => {
    const tokyo = { start: utc('2026-01-01T00:00'), zone: 'Asia/Tokyo' };
    const ends = (rule: string) => occurrences(read(rule), tokyo, { atMost: 99 }).length;
    expect(ends('FREQ=DAILY;UNTIL=20260103')).toBe(3);
    expect(ends('FREQ=DAILY;BYHOUR=23;BYMINUTE=59;UNTIL=20260103')).toBe(3);
    expect(ends('FREQ=DAILY;UNTIL=20260103T085959')).toBe(2);
    expect(ends('FREQ=DAILY;UNTIL=20260103T000000Z')).toBe(3);
    expect(nextOccurrence(read('FREQ=DAILY;COUNT=2'), tokyo, tokyo.start + 86_400_000)).toBeNull();
  });
  it('may have no time of day', () => {
    expect(occurrenceDays(read('FREQ=MONTHLY;BYMONTHDAY=-1'), '2026-01-15', { atMost: 3 })).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
    const range = { from: '2027-01-01', until: '2027-01-12', atMost: 9 };
    expect(occurrenceDays(read('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=1,2'), '2026-11-30', range)).toEqual([
      '2027-01-11',
    ]);
  });
  it.each([
    ['2026-02-30', {}, ['start']],
    ['2026-02-28', { from: 'tomorrow' }, ['from']],
    ['2026-02-28', { until: '2026-13-01' }, ['until']],
  ])('has no day by a day that does not exist: %s, %j', (start, range, path) => {
    expect(occurrenceDays(read('FREQ=DAILY'), start, { ...range, atMost: 1 })).toMatchObject({
      because: 'day-unreadable',
      path,
    });
  });
  it('has none where nobody says how many at most', () => {
    expect(occurrenceDays(read('FREQ=DAILY'), '2026-02-28', { atMost: Number.NaN })).toEqual([]);
  });
  it.each([
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=MONTHLY;BYHOUR=9;BYSETPOS=2',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;COUNT=5',
  ])('that its start and interval never come upon ends at once: %s', (rule) => {
    const begun = { start: utc('2026-11-30T09:00'), zone: 'Europe/Berlin' };
    expect(occurrences(read(rule), begun, { atMost: 10 })).toEqual([]);
    expect(nextOccurrence(read(rule), begun, begun.start)).toBeNull();
  });
  it('of a distant start is found without walking there', () => {
    const begun = { start: utc('1800-01-01T09:00'), zone: 'UTC' };
    expect(nextOccurrence(read('FREQ=DAILY'), begun, utc('2199-12-30T12:00'))).toBe(utc('2199-12-31T09:00'));
    expect(nextOccurrence(read('FREQ=DAILY'), begun, utc('2199-12-31T12:00'))).toBeNull();
  });
});

/** Every sentence within a sentence, by its key. */
function keysOf(told: unknown): readonly string[] {
  if (typeof told !== 'object' || told === null) return [];
  const own = 'key' in told && typeof told.key === 'string' ? [told.key] : [];
  return [...own, ...Object.values(told).flatMap(keysOf)];
}

describe('a recurrence in words', () => {
  it.each([
    ['FREQ=DAILY', 'every day', '毎日'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'every 2 weeks on Monday', '隔週の月曜日'],
    [
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE',
      'every 3 weeks on Monday and Wednesday',
      '3週間ごとの月曜日、水曜日',
    ],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10', 'every week on weekdays, 10 times', '毎週平日（全10回）'],
    ['FREQ=WEEKLY;BYDAY=MO,MO,MO,MO,MO', 'every week on Monday', '毎週月曜日'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday', '毎月第2火曜日'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday', '毎月最終金曜日'],
    ['FREQ=DAILY;BYMONTH=1', 'every day, only in January', '毎日（1月）'],
    ['FREQ=DAILY;INTERVAL=2;BYDAY=MO', 'every 2 days, only on Monday', '2日ごと（月曜日）'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,3,-1',
      'every month on Monday and Tuesday (the 1st, the 3rd, and the last of these)',
      '毎月月曜日、火曜日のうち1番目、3番目、最後',
    ],
    ['FREQ=YEARLY;BYDAY=22MO', 'every year on the 22nd Monday', '毎年第22月曜日'],
    [
      'FREQ=DAILY;UNTIL=20261231T150000Z',
      'every day until Dec 31, 2026, 3:00 PM UTC',
      '毎日（協定世界時2026年12月31日 15:00まで）',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1,1,22',
      'every month on the 1st, the 22nd, and the last day',
      '毎月1日、22日、末日',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day', '毎月末日'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,-3',
      'every month on the 15th and day 3 from the end',
      '毎月15日、月末から3日目',
    ],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15', 'every year on March 15', '毎年3月15日'],
    [
      'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO',
      'every year in March and September on the first Monday',
      '毎年3月、9月の第1月曜日',
    ],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month on the last weekday', '毎月最後の平日'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,13,22,31',
      'every month on the 1st, the 13th, the 22nd, and the 31st',
      '毎月1日、13日、22日、31日',
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'every year on February 29', '毎年2月29日'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'every year in week 20 on Monday', '毎年第20週の月曜日'],
    ['FREQ=YEARLY;BYYEARDAY=-1', 'every year on the last day of the year', '毎年12月31日'],
    ['FREQ=DAILY;BYHOUR=9,14;BYMINUTE=30', 'every day at 9:30 AM and 2:30 PM', '毎日（9:30、14:30）'],
    ['FREQ=DAILY;UNTIL=20261231', 'every day until Dec 31, 2026', '毎日（2026年12月31日まで）'],
  ])('%s', (rule, en, ja) => {
    const sentence = describeRecurrence(read(rule));
    expect([say(sentence, 'en'), say(sentence, 'ja')]).toEqual([en, ja]);
  });
  it('lacks nothing in either language', () => {
    expect(gapsOf(recurrenceWords)).toEqual([]);
  });
  it('says every sentence it has, and none that it has not', () => {
    const all = [
      ...['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].flatMap((frequency) =>
        [1, 2, 3].map((interval) => `FREQ=${frequency};INTERVAL=${interval};COUNT=2`),
      ),
      'FREQ=YEARLY;UNTIL=20261231;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=1,-1,-2',
      'FREQ=YEARLY;BYYEARDAY=1,-1,-2;BYHOUR=1;BYMINUTE=1,2;BYSECOND=1',
      'FREQ=YEARLY;BYWEEKNO=1,-1,-2;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1;BYMINUTE=1',
      'FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,-1,-2',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=DAILY;BYDAY=MO',
      'FREQ=YEARLY;BYDAY=21MO,22MO,23MO;BYSETPOS=1,2,3,4',
      'FREQ=DAILY;UNTIL=20261231T150000Z',
      'FREQ=YEARLY;BYDAY=1MO,2TU,3WE,4TH,5FR,6SA,-1SU,-2SU;BYSETPOS=1,-1,-2',
    ];
    const said = new Set(all.flatMap((rule) => keysOf(describeRecurrence(read(rule)))));
    const refused = [
      'unreadable',
      'part-unknown',
      'part-unsupported',
      'part-misplaced',
      'ordinal-misplaced',
      'number-unfit',
      'number-unfit-both',
      'ends-twice',
      'never-comes',
    ];
    expect([...said, ...refused.map((each) => `recurrence-${each}`)].sort()).toEqual(
      Object.keys(recurrenceWords.en).sort(),
    );
  });
});

const some = (from: number, to: number) =>
  fc
    .uniqueArray(fc.integer({ min: from, max: to }), { maxLength: 3 })
    .map((list) => list.sort((a, b) => a - b));
const both = (to: number) =>
  fc
    .uniqueArray(
      fc.integer({ min: -to, max: to }).filter((each) => each !== 0),
      { maxLength: 3 },
    )
    .map((list) => list.sort((a, b) => a - b));
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>;

const anyRecurrence = fc
  .record({
    frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.option(fc.integer({ min: 1, max: 30 })),
    until: fc.constant(null),
    months: some(1, 12),
    weeks: fc.oneof(fc.constant([]), both(53)),
    yearDays: fc.oneof(fc.constant([]), both(366)),
    monthDays: both(31),
    weekdays: fc.uniqueArray(fc.record({ weekday, nth: fc.option(fc.constantFrom(1, 2, -1)) }), {
      maxLength: 2,
      selector: ({ weekday, nth }) => `${nth}${weekday}`,
    }),
    hours: some(0, 23),
    minutes: some(0, 59),
    seconds: fc.constant([]),
    positions: fc.oneof(fc.constant([]), both(5)),
    weekStart: weekday,
  })
  .filter((recurrence) => !isRefusal(readRecurrence(writeRecurrence(recurrence))));
const begun = fc.record({
  start: fc
    .integer({ min: utc('2000-01-01T00:00') / 60_000, max: utc('2030-01-01T00:00') / 60_000 })
    .map((minute) => minute * 60_000),
  zone: fc.constantFrom(
    'Asia/Tokyo',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Pacific/Apia',
  ),
});

const YEAR = 366 * 86_400_000;

describe('laws of recurrences', () => {
  it('written and read again it is the same', () => {
    fc.assert(
      fc.property(anyRecurrence, (recurrence) => {
        expect(read(writeRecurrence(recurrence))).toEqual(recurrence);
      }),
    );
  });
  it('occurrences ascend, and each fits what the rule names', () => {
    fc.assert(
      fc.property(anyRecurrence, begun, (recurrence, from) => {
        const found = occurrences(recurrence, from, { until: from.start + 20 * YEAR, atMost: 20 });
        found.forEach((at, index) => {
          expect(at).toBeGreaterThan(index === 0 ? from.start - 1 : (found[index - 1] ?? 0));
          const { day, time } = wallClockOf(at, from.zone);
          const { months, monthDays, hours, minutes } = recurrence;
          const lastOfMonth = Number(
            addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1).slice(8),
          );
          const dayOfMonth = Number(day.slice(8));
          if (months.length > 0) expect(months).toContain(Number(day.slice(5, 7)));
          if (monthDays.length > 0)
            expect(
              monthDays.some((each) => each === dayOfMonth || each === dayOfMonth - lastOfMonth - 1),
            ).toBe(true);
          if (hours.length > 0) expect(hours).toContain(Number(time.slice(0, 2)));
          if (minutes.length > 0) expect(minutes).toContain(Number(time.slice(3)));
        });
      }),
    );
  });
  it('asked for from a moment on they are the same, and the next is the first of them', () => {
    fc.assert(
      fc.property(anyRecurrence, begun, fc.nat(19), (recurrence, from, index) => {
        const found = occurrences(recurrence, from, { until: from.start + 20 * YEAR, atMost: 20 });
        const at = found[index];
        if (at === undefined) return;
        expect(occurrences(recurrence, from, { from: at, atMost: found.length - index })).toEqual(
          found.slice(index),
        );
        if (index + 1 < found.length) expect(nextOccurrence(recurrence, from, at)).toBe(found[index + 1]);
      }),
    );
  });
});
