import { expect, test } from 'vitest';
import { convertInputOf, faultOfCredits, sumOfChosen } from './convert-values.ts';

const LINES = [
  { id: 'a', quantity: 2, unitPrice: { amount: 1500, currency: 'JPY' } },
  { id: 'b', quantity: 1, unitPrice: { amount: 700, currency: 'JPY' } },
  { id: 'c', quantity: 1, unitPrice: null },
];
const TANAKA = { id: 'Member_1', name: '田中' };

test('the chosen products cost their quantities times their prices', () => {
  expect(sumOfChosen(LINES, ['a', 'b'], 'JPY')).toBe(3700);
});

test('a product without a price, or in another currency, has no sum', () => {
  expect(sumOfChosen(LINES, ['a', 'c'], 'JPY')).toBeUndefined();
  expect(sumOfChosen(LINES, ['a'], 'USD')).toBeUndefined();
  expect(sumOfChosen(LINES, [], 'JPY')).toBeUndefined();
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
