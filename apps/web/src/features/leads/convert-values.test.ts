import { expect, test } from 'vitest';
import {
  convertInputOf,
  faultOfCredits,
  isBeforeCapture,
  sumOfChosen,
  worthOfLine,
} from './convert-values.ts';

const LINES = [
  { id: 'a', quantity: 2, unitPrice: { amount: 1500, currency: 'JPY' } },
  { id: 'b', quantity: 1, unitPrice: { amount: 700, currency: 'JPY' } },
  { id: 'c', quantity: 1, unitPrice: null },
];
const TANAKA = { id: 'Member_1', name: '田中' };

test('a line comes to its price as often as it is wanted', () => {
  expect(LINES.map((line) => worthOfLine(line)?.amount)).toEqual([3000, 700, undefined]);
});

test('the chosen products cost their quantities times their prices', () => {
  expect(sumOfChosen(LINES, ['a', 'b'], 'JPY')).toBe(3700);
});

test('the sum is that of the lines which the deal will have, to the last unit', () => {
  const priced = (quantity: number, amount: number) => ({
    id: 'a',
    quantity,
    unitPrice: { amount, currency: 'USD' },
  });
  expect(sumOfChosen([priced(2.51, 50)], ['a'], 'USD')).toBe(126);
  expect(sumOfChosen([priced(1.158, 750)], ['a'], 'USD')).toBe(869);
});

test('a product without a price, or in another currency, has no sum', () => {
  expect(sumOfChosen(LINES, ['a', 'c'], 'JPY')).toBeUndefined();
  expect(sumOfChosen(LINES, ['a'], 'USD')).toBeUndefined();
  expect(sumOfChosen(LINES, [], 'JPY')).toBeUndefined();
});

test('a day before the lead came in, where the organization is, is told', () => {
  const capturedAt = '2026-11-20T15:30:00Z';
  expect(isBeforeCapture('2026-11-20', capturedAt, 'Asia/Tokyo')).toBe(true);
  expect(isBeforeCapture('2026-11-20', capturedAt, 'UTC')).toBe(false);
  expect(isBeforeCapture('2026-11-21', capturedAt, 'Asia/Tokyo')).toBe(false);
  expect(isBeforeCapture(null, capturedAt, 'UTC')).toBe(false);
});

test('shares must be exactly the whole', () => {
  const half = { member: TANAKA, role: 'OWNER', percent: 50 };
  expect(faultOfCredits([half])?.because).toBe('percents-must-sum-to-100');
  expect(faultOfCredits([half, { ...half, role: 'SDR' }])).toBeUndefined();
  expect(faultOfCredits([half, half])?.because).toBe('credit-member-twice');
});

test('a share nobody has been named for is not sent', () => {
  const input = convertInputOf(
    'Lead_1',
    {
      day: '2026-11-23',
      lineIds: ['a'],
      amount: '3,000',
      currency: 'JPY',
      credits: [
        { member: TANAKA, role: '', percent: 100 },
        { member: null, role: '', percent: null },
      ],
      custom: {},
      note: ' ',
    },
    LINES,
    'en',
  );
  expect(input).toEqual({
    id: 'Lead_1',
    day: '2026-11-23',
    lineIds: ['a'],
    value: { amount: 3000, currency: 'JPY' },
    credits: [{ memberId: 'Member_1', role: 'OWNER', percent: 100 }],
  });
});
