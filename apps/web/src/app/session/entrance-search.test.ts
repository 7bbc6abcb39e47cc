import { expect, test } from 'vitest';
import { entranceSearch, isOutside, isOwnAddress, withNext } from './entrance-search.ts';

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])(
  '%s is not followed',
  (address) => {
    expect(isOwnAddress(address)).toBe(false);
    expect(entranceSearch({ next: address })).toEqual({});
  },
);

test('a path of this product is followed', () => {
  expect(entranceSearch({ next: '/o/acme/leads?stage=x' })).toEqual({ next: '/o/acme/leads?stage=x' });
});

test('an entrance remembers where somebody wanted to go, and whoever founds an organization goes there if it is of none', () => {
  expect(withNext('/sign-up', undefined)).toBe('/sign-up');
  expect(
    entranceSearch(
      Object.fromEntries(new URL(withNext('/sign-up', '/shared?a=1&b=2'), 'http://x').searchParams),
    ),
  ).toEqual({ next: '/shared?a=1&b=2' });
  expect(['/shared', '/o/other/leads', '/create-organization', '/oak'].filter(isOutside)).toEqual([
    '/shared',
    '/oak',
  ]);
});
