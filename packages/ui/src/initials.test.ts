import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Maria Garcia', 'MG'],
  ['ludwig van beethoven', 'LB'],
  ['Madonna', 'M'],
  ['田中 太郎', '田'],
  ['さくら', 'さ'],
  ['ﾀﾅｶ', 'タ'],
  ['김민준', '김'],
  ['𠮷野 家', '𠮷'],
  ['  Ann   Lee ', 'AL'],
  ['', ''],
])('%s is shown as %s', (name, shown) => {
  expect(initials(name)).toBe(shown);
});
