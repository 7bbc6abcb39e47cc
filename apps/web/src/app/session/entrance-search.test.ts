import { expect, test } from 'vitest';
import { entranceSearch, isOwnAddress } from './entrance-search.ts';

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
