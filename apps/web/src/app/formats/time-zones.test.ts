import { expect, test } from 'vitest';
import { timeZoneName, timeZoneOptions } from './time-zones.ts';

const winter = Date.UTC(2026, 0, 15);

test('a zone is called by its name, with its place', () => {
  expect(timeZoneName('Asia/Tokyo', 'ja', winter)).toBe('日本標準時（Asia/Tokyo）');
  expect(timeZoneName('America/New_York', 'en', winter)).toBe('Eastern Standard Time (America/New York)');
});

test('a zone to choose tells how far it is from UTC', () => {
  expect(timeZoneOptions('Asia/Tokyo', 'en', winter).find(({ id }) => id === 'Asia/Tokyo')).toEqual({
    id: 'Asia/Tokyo',
    text: 'Japan Standard Time (Asia/Tokyo)',
    detail: 'GMT+09:00',
  });
});
