import { type Refusal, refuse } from '../shared/index.ts';

/** Commas where groups are parted, in the Indian way too (12,34,567): elsewhere they may be another country's decimal point. */
const GROUPED = /^-?[1-9]\d{0,2}(,\d{2,3})*,\d{3}(?![\d,])/;

/** Digits with a decimal point, in groups or not, below zero as ledgers write it too; 0x10 is a part number, not sixteen. */
export function readNumber(text: string): number | Refusal<'number-unreadable'> {
  const signed = text
    .normalize('NFKC')
    .replace(/^[−△▲]/, '-')
    .replace(/^\+(?=[\d.])/, '');
  const plain = GROUPED.test(signed) ? signed.replaceAll(',', '') : signed;
  return finite(/^0[box]/i.test(plain) ? Number.NaN : Number(plain), text);
}

/** A number that is one: neither NaN nor without end. */
export function finite(value: number, text = String(value)): number | Refusal<'number-unreadable'> {
  return Number.isFinite(value) ? value : refuse('number-unreadable', { parameters: { text } });
}
