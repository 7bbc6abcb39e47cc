import { expect, test } from 'vitest';
import { moneyAlike } from './money-alike.ts';

const yen = (amount: number) => ({ amount, currency: 'JPY' });
const written = (locale: string, ...amounts: readonly number[]) =>
  amounts.map((amount) => moneyAlike(amounts.map(yen), locale).write(yen(amount)));

test('amounts that stand together are written in one unit with the same decimals', () => {
  expect(written('en', 1_100_000, 740_000)).toEqual(['¥1.10M', '¥0.74M']);
  expect(written('ja', 250_120_000, 98_823_000)).toEqual(['25,012万円', '9,882万円']);
  expect(written('ja', 64_278_000, 477_800_000)).toEqual(['6,428万円', '47,780万円']);
});

test('different amounts read differently', () => {
  expect(written('en', 5_034_000, 5_026_000, 400_000)).toEqual(['¥5.034M', '¥5.026M', '¥0.400M']);
});

test('nothing is written without a unit', () => {
  expect(written('en', 5_000_000, 0)).toEqual(['¥5M', '¥0']);
  expect(written('ja', 5_000_000, 0)).toEqual(['500万円', '0円']);
});

test('what is written subtracts', () => {
  const [now, before] = [yen(477_845_000), yen(335_751_000)];
  const alike = moneyAlike([now, before], 'en');
  expect([alike.write(now), alike.write(before)]).toEqual(['¥477.8M', '¥335.8M']);
  expect(alike.write(yen(alike.shown(now) - alike.shown(before)))).toBe('¥142.0M');
});

test('small amounts keep their digits, and each currency has its own unit', () => {
  const dollars = { amount: 95_050, currency: 'USD' };
  const alike = moneyAlike([dollars, yen(12_340_000)], 'en');
  expect([alike.write(dollars), alike.write(yen(12_340_000))]).toEqual(['$950.50', '¥12.3M']);
  expect(
    moneyAlike([{ amount: -1_230_000, currency: 'USD' }], 'en').write({
      amount: -1_230_000,
      currency: 'USD',
    }),
  ).toBe('−$12.3K');
});
