import { expect, it } from 'vitest';
import { LARGEST_AMOUNT, money } from '../shared/index.ts';
import { adjustDeal } from './adjust-deal.ts';
import { lineAmount } from './line-amount.ts';

it.each([
  [100, 1.005, 101],
  [100, 1.004, 100],
  [1, 0.5, 1],
  [-100, 1.005, -101],
  [333, 0.333, 111],
  [LARGEST_AMOUNT, 1, LARGEST_AMOUNT],
])('%d for %d pieces is %d', (price, quantity, amount) => {
  expect(lineAmount(money(price, 'USD'), quantity)).toEqual(money(amount, 'USD'));
});

it('is refused where nothing could be added to it any more', () => {
  expect(lineAmount(money(LARGEST_AMOUNT, 'USD'), 1.001)).toMatchObject({ because: 'amount-too-large' });
});

it('no adjustment brings a deal beyond the largest amount', () => {
  const deal = { day: '2026-01-01', value: money(LARGEST_AMOUNT, 'USD'), adjustments: [] };
  const more = { kind: 'PRICE', day: '2026-01-02', change: money(1, 'USD') } as const;
  expect(adjustDeal(deal, more, '2026-01-02')).toMatchObject({ because: 'amount-too-large' });
});
