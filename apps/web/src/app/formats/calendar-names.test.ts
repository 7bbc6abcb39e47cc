import { expect, test } from 'vitest';
import { monthNames, weekdayNames } from './calendar-names.ts';

test('the week begins on Monday, as the API counts', () => {
  expect(weekdayNames('en')[0]).toEqual({ id: '1', text: 'Monday' });
  expect(weekdayNames('ja', 'short')[6]).toEqual({ id: '7', text: '日' });
});

test('months are counted from one', () => {
  expect(monthNames('en')[3]).toEqual({ id: '4', text: 'April' });
  expect(monthNames('ja')).toHaveLength(12);
});
