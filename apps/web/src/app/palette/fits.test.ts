import { expect, test } from 'vitest';
import { fits } from './fits.ts';

test('every word must stand in the text or its other words', () => {
  expect(fits({ text: 'New lead' }, 'lead new')).toBe(true);
  expect(fits({ text: '設定', keywords: 'settings' }, 'Sett')).toBe(true);
  expect(fits({ text: 'New lead' }, 'new deal')).toBe(false);
});

test('a word is known by its beginning, one of a Japanese text by any part of it', () => {
  expect(fits({ text: 'New contact' }, 'ta')).toBe(false);
  expect(fits({ text: 'New contact' }, 'con')).toBe(true);
  expect(fits({ text: '新しい見込み' }, '見込')).toBe(true);
});

test('nothing typed fits everything', () => {
  expect(fits({ text: 'New lead' }, ' ')).toBe(true);
});
