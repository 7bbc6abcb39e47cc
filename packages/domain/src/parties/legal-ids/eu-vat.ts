import { passesLuhn, passesMod11Then10, passesMod97, remainderOf, weightedSum } from './check-digits.ts';

/** The form of a VAT number behind its country's letters, and whether its check digit agrees where it has one. */
interface VatForm {
  readonly form: RegExp;
  readonly checks?: (number: string) => boolean;
}

function endsWith(check: (number: string) => number): (number: string) => boolean {
  return (number) => check(number) === Number(number.at(-1));
}
function tensComplement(...weights: readonly number[]): (number: string) => boolean {
  return endsWith((number) => (10 - (weightedSum(number, weights) % 10)) % 10);
}
/**
 * 11 less the remainder by 11; what `beyond` gives for the 10 and 11 that no digit can write, -1 where such numbers are not
 * given out.
 */
function elevensComplement(
  beyond: readonly [number, number],
  ...weights: readonly number[]
): (number: string) => boolean {
  return endsWith((number) => {
    const check = 11 - (weightedSum(number, weights) % 11);
    return check < 10 ? check : beyond[check === 10 ? 0 : 1];
  });
}

function isAustrian(number: string): boolean {
  const sum = [...number.slice(1, 8)].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 4);
  return (10 - (sum % 10)) % 10 === Number(number.at(-1));
}
/** Before the SIREN stands a key; one with letters is checked by nobody outside, and Monaco's (000…) have no SIREN. */
function isFrench(number: string): boolean {
  const siren = number.slice(2);
  if (!siren.startsWith('000') && !passesLuhn(siren)) return false;
  const key = number.slice(0, 2);
  return !/^\d\d$/.test(key) || Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
}
/** A company's by its number of old, a sole trader's of since 2020 by MOD 97-10 over the whole. */
function isDutch(number: string): boolean {
  const old = weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number.charAt(8));
  return old || passesMod97(`NL${number}`);
}

function isMaltese(number: string): boolean {
  return (weightedSum(number, [3, 4, 6, 7, 8, 9]) + Number(number.slice(6))) % 37 === 0;
}
function isRomanian(number: string): boolean {
  const full = number.padStart(10, '0');
  return ((weightedSum(full, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(full.at(-1));
}

/**
 * VAT numbers by member state, and Northern Ireland's. The forms are those the European Commission gives for VIES ("What is the
 * format of a VAT number", FAQ of the VIES site). Check digits are computed where the state's rule is a published standard or
 * customary one (ISO 7064, Luhn, a weighted sum modulo 10, 11, 37, 89 or 97); BG, CY, CZ, ES, IE, LT, LV and XI are known by
 * form alone. Whether a number is in use only VIES can tell.
 */
export const EU_VAT: Readonly<Record<string, VatForm>> = {
  AT: { form: /^U\d{8}$/, checks: isAustrian },
  BE: { form: /^[01]\d{9}$/, checks: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  BG: { form: /^\d{9,10}$/ },
  CY: { form: /^\d{8}[A-Z]$/ },
  CZ: { form: /^\d{8,10}$/ },
  DE: { form: /^[1-9]\d{8}$/, checks: passesMod11Then10 },
  DK: { form: /^[1-9]\d{7}$/, checks: (n) => weightedSum(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/, checks: tensComplement(3, 7, 1, 3, 7, 1, 3, 7) },
  EL: {
    form: /^\d{9}$/,
    checks: endsWith((n) => (weightedSum(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10),
  },
  ES: { form: /^(?:[A-Z]\d{7}[A-Z\d]|\d{8}[A-Z])$/ },
  FI: { form: /^\d{8}$/, checks: elevensComplement([-1, 0], 7, 9, 10, 5, 8, 4, 2) },
  FR: { form: /^[A-HJ-NP-Z\d]{2}\d{9}$/, checks: isFrench },
  HR: { form: /^\d{11}$/, checks: passesMod11Then10 },
  HU: { form: /^\d{8}$/, checks: tensComplement(9, 7, 3, 1, 9, 7, 3) },
  IE: { form: /^(?:\d[A-Z\d+*]\d{5}[A-W]|\d{7}[A-W][A-I])$/ },
  IT: { form: /^\d{11}$/, checks: passesLuhn },
  LT: { form: /^(?:\d{9}|\d{12})$/ },
  LU: { form: /^\d{8}$/, checks: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  LV: { form: /^\d{11}$/ },
  MT: { form: /^\d{8}$/, checks: isMaltese },
  NL: { form: /^\d{9}B\d{2}$/, checks: isDutch },
  PL: { form: /^\d{10}$/, checks: endsWith((n) => weightedSum(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11) },
  PT: { form: /^[1-9]\d{8}$/, checks: elevensComplement([0, 0], 9, 8, 7, 6, 5, 4, 3, 2) },
  RO: { form: /^[1-9]\d{1,9}$/, checks: isRomanian },
  SE: { form: /^\d{10}\d{2}$/, checks: (n) => passesLuhn(n.slice(0, 10)) },
  SI: { form: /^[1-9]\d{7}$/, checks: elevensComplement([0, -1], 8, 7, 6, 5, 4, 3, 2) },
  SK: { form: /^[1-9]\d{9}$/, checks: (n) => remainderOf(n, 11) === 0 },
  XI: { form: /^(?:\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/ },
};
