import { parseMoney } from '@mikomi/domain/shared';

/** An amount as typed in minor units of its currency; undefined when nothing, or nothing readable, is typed. */
export function amountOf(text: string, currency: string, locale: string): number | undefined {
  if (text.trim() === '') return undefined;
  const money = parseMoney(text, currency, locale);
  return 'amount' in money ? money.amount : undefined;
}

/** A form's rule: nothing, or an amount that can be read; else what to say. */
export const amountRule = (currency: string, locale: string, otherwise: string) => (text: unknown) =>
  String(text ?? '').trim() === '' || amountOf(String(text), currency, locale) !== undefined || otherwise;
