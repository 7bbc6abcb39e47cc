import { normaliseText } from '../../shared/index.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMERALS = /[〇一二三四五六七八九十百]+(?=時|分|日|月|年|週|[かけヶゖゕ箇]月|営業日)/g;

/** A text in one form: usual width, lower case, katakana as hiragana, and numerals before a unit as digits (三時 is 3時). */
export function plainText(text: string): string {
  return normaliseText(text).replace(NUMERALS, (numeral) => String(numberOf(numeral)));
}

function numberOf(numeral: string): number {
  if (!/[十百]/.test(numeral)) return Number([...numeral].map((each) => DIGITS.indexOf(each)).join(''));
  const [, hundreds, tens, ones] = /^(?:(.*)百)?(?:(.*)十)?(.*)$/.exec(numeral) ?? [];
  const digit = (text: string | undefined, when: string) =>
    text === undefined ? 0 : DIGITS.indexOf(text || when);
  return digit(hundreds, '一') * 100 + digit(tens, '一') * 10 + digit(ones, '〇');
}
