import { expect, it } from 'vitest';
import { isDay } from '../../shared/index.ts';
import { DAY_PATTERN } from './day-pattern.ts';

it('law: the pattern takes for a day what is a day, and nothing else', () => {
  const pattern = new RegExp(DAY_PATTERN);
  const two = (number: number) => String(number).padStart(2, '0');
  const wrong: string[] = [];
  for (let year = 1798; year <= 2201; year += 1)
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        if (pattern.test(text) !== isDay(text)) wrong.push(text);
      }
  expect(wrong).toEqual([]);
  for (const text of [
    '',
    'today',
    '2026-7-1',
    '2026-07-01 ',
    '2026-07-01\n',
    '２０２６-07-01',
    '12026-07-01',
  ])
    expect(pattern.test(text)).toBe(false);
});
