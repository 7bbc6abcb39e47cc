import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, allocateByWeights } from './allocate.ts';
import { isCurrency, minorDigitsOf } from './currency.ts';
import { addMoney, money, totalByCurrency } from './money.ts';
import { amountText, decimalOf, formatMoney, parseMoney } from './money-text.ts';
import { isPercent, ratioOf } from './percent.ts';

describe('money', () => {
  it('has the digits of its currency', () => {
    expect(['JPY', 'USD', 'KWD', 'CLF'].map(minorDigitsOf)).toEqual([0, 2, 3, 4]);
    expect(['USD', 'usd', 'QQQ'].map(isCurrency)).toEqual([true, false, false]);
    expect(decimalOf(money(-5, 'KWD'))).toBe('-0.005');
  });
  it('is never added across currencies, nor beyond exactness', () => {
    expect(addMoney(money(1, 'USD'), money(1, 'JPY'))).toMatchObject({ because: 'currencies-differ' });
    expect(addMoney(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD'))).toMatchObject({
      because: 'amount-too-large',
    });
    expect(addMoney(money(1, 'USD'), money(2, 'USD'))).toEqual({ amount: 3, currency: 'USD' });
  });
  it('is totalled currency by currency', () => {
    expect(totalByCurrency([money(1, 'USD'), money(5, 'JPY'), money(2, 'USD')])).toEqual([
      money(5, 'JPY'),
      money(3, 'USD'),
    ]);
  });
  it('is written as the locale does', () => {
    expect(formatMoney(money(123456, 'EUR'), 'de')).toBe('1.234,56\u00a0€');
    expect(formatMoney(money(1200000, 'JPY'), 'ja', 'compact')).toBe('¥120万');
    expect(formatMoney(money(1234, 'JPY'), 'ja')).toBe('¥1,234');
    expect(formatMoney(money(1234, 'KWD'), 'en')).toBe('KWD\u00a01.234');
  });
});

describe('an amount as typed', () => {
  it.each([
    ['1,234.56', 'USD', 'en', 123456],
    ['1.234,56 €', 'EUR', 'de', 123456],
    ['1 234,56', 'EUR', 'fr', 123456],
    ['12,34,567', 'INR', 'en-IN', 123456700],
    ['１２，３４５円', 'JPY', 'ja', 12345],
    ['￥12,345', 'JPY', 'ja', 12345],
    ['1億2,000万円', 'JPY', 'ja', 120_000_000],
    ['8.5万', 'JPY', 'ja', 85_000],
    ['(1,234)', 'USD', 'en', -123400],
    ['△500', 'JPY', 'ja', -500],
    ['-$3', 'USD', 'en', -300],
    ['JPY 5', 'JPY', 'en', 5],
  ])('%s in %s (%s)', (text, currency, locale, amount) => {
    expect(parseMoney(text, currency, locale)).toEqual({ amount, currency });
  });
  it.each([
    ['', 'amount-unreadable'],
    ['abc', 'amount-unreadable'],
    ['1,23', 'amount-unreadable'],
    ['0,123', 'amount-unreadable'],
    ['1234,567', 'amount-unreadable'],
    ['1.2.3', 'amount-unreadable'],
    ['12.345', 'amount-too-precise'],
    ['€12', 'amount-in-another-currency'],
    ['99999999999999999', 'amount-too-large'],
  ])('%s is refused: %s', (text, because) => {
    expect(parseMoney(text, 'USD', 'en')).toMatchObject({ kind: 'refused', because });
  });
  it('stands in groups, with the digits of its currency', () => {
    expect(amountText(money(1234567, 'JPY'), 'ja')).toBe('1,234,567');
    expect(amountText(money(1234500, 'USD'), 'en')).toBe('12,345.00');
    expect(amountText(money(-123400, 'EUR'), 'de')).toBe('-1.234,00');
  });
  it('reads what it writes', () => {
    const currency = fc.constantFrom('JPY', 'USD', 'KWD', 'EUR', 'INR');
    const locale = fc.constantFrom('en', 'ja', 'de', 'fr', 'en-IN', 'pt-BR');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), currency, locale, (amount, code, language) => {
        const value = money(amount, code);
        expect(parseMoney(formatMoney(value, language), code, language)).toEqual(value);
        expect(parseMoney(amountText(value, language), code, language)).toEqual(value);
      }),
    );
  });
});

describe('sharing', () => {
  it('gives the odd unit to the largest remainder', () => {
    expect(allocate(money(100, 'JPY'), [33.33, 33.33, 33.34])).toEqual(
      [33, 33, 34].map((amount) => money(amount, 'JPY')),
    );
    expect(allocateByWeights(5, [1, 1])).toEqual([3, 2]);
  });
  it('refuses shares that are not a whole', () => {
    expect(allocate(money(100, 'JPY'), [50, 49.99])).toMatchObject({ because: 'percents-must-sum-to-100' });
    expect(allocate(money(100, 'JPY'), [150, -50])).toMatchObject({ because: 'percents-must-sum-to-100' });
  });
  it('knows percentages and ratios', () => {
    expect([0, 33.34, 100, 33.333, 101].map(isPercent)).toEqual([true, true, true, false, false]);
    expect([ratioOf(1, 4), ratioOf(0, 0)]).toEqual([0.25, undefined]);
  });
  it('sums exactly, gives each its floor or one more, and mirrors negative amounts', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (amount, parts) => {
        const shares = allocateByWeights(amount, parts);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount));
        const whole = parts.reduce((sum, part) => sum + part, 0);
        for (const [index, share] of shares.entries()) {
          const exact = (BigInt(Math.abs(amount)) * BigInt(parts[index] ?? 0)) / BigInt(whole);
          expect([exact, exact + 1n]).toContain(BigInt(Math.abs(share)));
        }
        expect(allocateByWeights(0 - amount, parts)).toEqual(shares.map((share) => 0 - share));
      }),
    );
  });
});
