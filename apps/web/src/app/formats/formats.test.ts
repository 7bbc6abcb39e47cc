import { describe, expect, test } from 'vitest';
import {
  dayOf,
  formatClock,
  formatDay,
  formatDuration,
  formatElapsed,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatRelative,
  formatSentences,
  formatShare,
  formatSigned,
} from './formats.ts';

const tokyo = { locale: 'ja', zone: 'Asia/Tokyo' };
const london = { locale: 'en', zone: 'Europe/London' };

test('a wall clock is written as the locale writes times, whatever the zone', () => {
  expect(formatClock('16:45', tokyo)).toBe('16:45');
  expect(formatClock('16:45', london)).toMatch(/^4:45\sPM$/);
});

test('a number as it was entered keeps its digits, and a year stays a year', () => {
  expect([1996, 12_000, 2.125].map((value) => formatNumber(value, london, 'as-entered'))).toEqual([
    '1996',
    '12,000',
    '2.125',
  ]);
});

test('what takes away is written with a minus, not with a hyphen', () => {
  const lost = { amount: -1_200_000, currency: 'JPY' };
  expect([
    formatSigned(-20, london),
    formatSigned(25, tokyo),
    formatSigned(0, london),
    formatNumber(-1.5, tokyo),
    formatShare(-0.25, london),
    formatMoney(lost, london),
    formatMoney(lost, tokyo, 'compact'),
  ]).toEqual(['−20', '+25', '0', '−1.5', '−25%', '−¥1,200,000', '−120万円']);
});

test('sentences follow each other as their language writes them, and empty ones are left out', () => {
  expect(formatSentences(['Two came in.', '', 'One was left out.'], london)).toBe(
    'Two came in. One was left out.',
  );
  expect(formatSentences(['2行を取り込みます。', '', '1行は報告されます。'], tokyo)).toBe(
    '2行を取り込みます。1行は報告されます。',
  );
});

describe('money', () => {
  test('a currency without minor units is not divided', () => {
    expect(formatMoney({ amount: 1_234_567, currency: 'JPY' }, tokyo)).toBe('¥1,234,567');
  });
  test('cents become two decimals', () => {
    expect(formatMoney({ amount: 123_450, currency: 'USD' }, london)).toBe('$1,234.50');
  });
  test('a currency of three decimals keeps them', () => {
    expect(formatMoney({ amount: 1_234, currency: 'KWD' }, london)).toContain('1.234');
  });
  test('compact Japanese counts in 万', () => {
    expect(formatMoney({ amount: 1_200_000, currency: 'JPY' }, tokyo, 'compact')).toBe('120万円');
    expect(formatMoney({ amount: 12_340_000, currency: 'JPY' }, tokyo, 'compact')).toBe('1,234万円');
  });
  test('four digits are grouped in Japanese as anywhere', () => {
    expect(formatMoney({ amount: 1_234, currency: 'JPY' }, tokyo)).toBe('¥1,234');
    expect(formatMoney({ amount: 1_234, currency: 'JPY' }, tokyo, 'compact')).toBe('¥1,234');
  });
});

describe('days and instants', () => {
  test('a civil day never moves with the zone', () => {
    expect(formatDay('2026-03-01', { locale: 'en', zone: 'Pacific/Auckland' })).toBe('Mar 1, 2026');
    expect(formatDay('2026-03-01', { locale: 'en', zone: 'America/Los_Angeles' })).toBe('Mar 1, 2026');
  });
  test('this year needs no year', () => {
    expect(formatDay('2026-03-01', london, '2026-12-31')).toBe('Mar 1');
  });
  test('a table has a Japanese day with its year in figures', () => {
    expect(formatDay('2025-10-20', tokyo, '2026-12-31', 'narrow')).toBe('2025/10/20');
    expect(formatDay('2026-10-20', tokyo, '2026-12-31', 'narrow')).toBe('10月20日');
    expect(formatDay('2025-10-20', london, '2026-12-31', 'narrow')).toBe('Oct 20, 2025');
  });
  test('an instant is read in the zone', () => {
    const instant = Date.UTC(2026, 2, 1, 15, 30);
    expect(dayOf(instant, 'Asia/Tokyo')).toBe('2026-03-02');
    expect(formatInstant(instant, tokyo)).toBe('2026年3月2日 0:30');
  });
});

describe('relative time', () => {
  const now = Date.UTC(2026, 2, 1, 12, 0);
  test('minutes ahead', () => {
    expect(formatRelative(now + 12 * 60_000, now, london)).toBe('in 12 min.');
    expect(formatRelative(now + 12 * 60_000, now, tokyo)).toBe('12分後');
  });
  test('this minute is now', () => {
    expect(formatRelative(now - 20_000, now, london)).toBe('now');
    expect(formatRelative(now - 20_000, now, tokyo)).toBe('今');
  });
  test('yesterday has a name', () => {
    expect(formatRelative(now - 25 * 3_600_000, now, london)).toBe('yesterday');
  });
  test('tomorrow and yesterday are the days of the zone, not spans of 24 hours', () => {
    const monday = Date.UTC(2026, 2, 2, 22, 0);
    expect(formatRelative(Date.UTC(2026, 2, 4, 9, 0), monday, london)).toBe('in 2 days');
    expect(formatRelative(Date.UTC(2026, 2, 3, 1, 0), monday, london)).toBe('tomorrow');
    expect(formatRelative(monday - 47 * 3_600_000, monday, london)).toBe('2 days ago');
    expect(formatRelative(Date.UTC(2026, 2, 2, 16, 0), Date.UTC(2026, 2, 2, 13, 0), tokyo)).toBe('明日');
    expect(formatRelative(monday - 5 * 3_600_000, monday, london)).toBe('5 hr. ago');
  });
  test('from a week on it is the day', () => {
    expect(formatRelative(now - 8 * 86_400_000, now, london)).toBe('Feb 21');
  });
});

test('how long an instant is past says one unit', () => {
  const now = Date.UTC(2026, 2, 1, 12, 0);
  expect(formatElapsed(now - 57 * 60_000, now, london)).toBe('57 min');
  expect(formatElapsed(now - 57 * 60_000, now, tokyo)).toBe('57分');
  expect(formatElapsed(now - 20_000, now, tokyo)).toBe('1分');
  expect(formatElapsed(now - 3 * 3_600_000, now, tokyo)).toBe('3時間');
  expect(formatElapsed(now - 23 * 3_600_000, now, london)).toBe('1 day');
  expect(formatElapsed(now - 12 * 86_400_000, now, tokyo)).toBe('12日');
});

test('a duration shows its two largest units', () => {
  expect(formatDuration(3_900, london)).toBe('1 hr 5 min');
  expect(formatDuration(65, london)).toBe('1 min 5 sec');
  expect(formatDuration(0, london)).toBe('0 sec');
  expect(formatDuration(3_900, tokyo)).toBe('1時間5分');
});

test('names are joined as the language does', () => {
  expect(formatList(['佐藤', '鈴木'], tokyo)).toBe('佐藤、鈴木');
});
