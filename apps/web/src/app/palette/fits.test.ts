import { expect, test } from 'vitest';
import { fits } from './fits.ts';

test('every word must stand in the text or its other words', () => {
  expect(fits({ text: 'New lead' }, 'lead new')).toBe(true);
  expect(fits({ text: '設定', keywords: 'settings' }, 'Sett')).toBe(true);
  expect(fits({ text: 'New lead' }, 'new deal')).toBe(false);
});

test('nothing typed fits everything', () => {
  expect(fits({ text: 'New lead' }, ' ')).toBe(true);
});
