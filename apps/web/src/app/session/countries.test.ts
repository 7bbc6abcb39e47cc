import { expect, test } from 'vitest';
import { countryOptions, likelyCountry } from './countries.ts';

test('a device in Tokyo is in Japan, whatever it speaks', () => {
  expect(likelyCountry('en-US', 'Asia/Tokyo')).toBe('JP');
});

test('without a known zone the language tells the country, even when its tag is odd', () => {
  expect(likelyCountry('en-GB', 'Etc/UTC')).toBe('GB');
  expect(likelyCountry('en-US@posix', 'Etc/UTC')).toBe('US');
});

test('a device that tells nothing is asked', () => {
  expect(likelyCountry('en', 'Etc/UTC')).toBeUndefined();
});

test('the choices carry the names of the language', () => {
  expect(countryOptions('ja')).toContainEqual({ id: 'JP', text: '日本' });
  expect(countryOptions('en')).toContainEqual({ id: 'JP', text: 'Japan' });
});
