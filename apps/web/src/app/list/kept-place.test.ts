import { expect, test } from 'vitest';
import { placeOf } from './kept-place.ts';

test('a place is found again by its entry, and only there', () => {
  placeOf('first').write({ pages: 3, offset: 900 });
  placeOf('first').write({ row: 'Lead_7' });
  expect(placeOf('first').read()).toEqual({ pages: 3, offset: 900, row: 'Lead_7' });
  expect(placeOf('second').read()).toEqual({ pages: 1, offset: 0, row: undefined });
});
