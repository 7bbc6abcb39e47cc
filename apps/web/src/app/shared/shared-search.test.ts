import { expect, test } from 'vitest';
import { sharedSearch } from './shared-search.ts';

test('an address says that something is missing, and nothing else', () => {
  expect(sharedSearch({ arrived: 'no', more: 1 })).toEqual({ arrived: 'no' });
  expect(sharedSearch({ arrived: 'yes' })).toEqual({});
});
