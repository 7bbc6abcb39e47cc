import { type Currency, isCurrency } from '../shared/index.ts';

const SIGNS: Readonly<Record<string, readonly Currency[]>> = {
  '¥': ['JPY', 'CNY'],
  円: ['JPY'],
  元: ['CNY'],
  $: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₩': ['KRW'],
  '₹': ['INR'],
  '₫': ['VND'],
  '฿': ['THB'],
  ドル: ['USD'],
  ユーロ: ['EUR'],
};

/** The currency a text names by code or sign; where a sign serves several, the expected one if it is among them. */
export function currencyNamed(text: string, expected: Currency): Currency | undefined {
  const plain = text.normalize('NFKC');
  if (/R\$/.test(plain)) return 'BRL';
  const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/.exec(plain)?.[0];
  if (code !== undefined && isCurrency(code)) return code;
  for (const [sign, currencies] of Object.entries(SIGNS)) {
    if (plain.includes(sign)) return currencies.includes(expected) ? expected : currencies[0];
  }
  return undefined;
}

/** The power of ten a header multiplies its column by: 千円 is 3, 万円 is 4, (M USD) is 6. */
export function unitOfHeader(header: string): number {
  const plain = header.normalize('NFKC');
  if (/百万円?/.test(plain)) return 6;
  if (/億円/.test(plain)) return 8;
  if (/千円|\(\s*k\b|\bin thousands/i.test(plain)) return 3;
  if (/万円/.test(plain)) return 4;
  return /\(\s*M(?:\s|\)|[A-Z]{3})|\bin millions/i.test(plain) ? 6 : 0;
}
