import { passesMod97, weightedSum } from './check-digits.ts';

/** How the numbers of one register are written and checked, once spaces, dots and hyphens are gone. */
export interface Register {
  readonly form: RegExp;
  readonly checks?: (id: string) => boolean;
  /** Brings what people leave out or add to the register's own form. */
  readonly complete?: (id: string) => string;
  /** The part that names the company; the whole unless said. */
  readonly holderOf?: (id: string) => string;
  readonly show?: (id: string) => string;
}

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 法人番号の指定等に関する省令 (2014 財務省令第70号) 第2条: 9 less the remainder by 9 of the twelve digits, every other one doubled. */
function isCorporateNumber(id: string): boolean {
  return 9 - (weightedSum(id.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === Number(id.charAt(0));
}

function isGstin(id: string): boolean {
  const sum = [...id.slice(0, 14)].reduce((total, character, place) => {
    const value = BASE_36.indexOf(character) * (place % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 36) + (value % 36);
  }, 0);
  return BASE_36.charAt((36 - (sum % 36)) % 36) === id.charAt(14);
}

function isAbn(id: string): boolean {
  return (weightedSum(id, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

function isUscc(id: string): boolean {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, place) => total + weight * USCC.indexOf(id.charAt(place)), 0);
  return USCC.charAt((31 - (sum % 31)) % 31) === id.charAt(17);
}

function isSwiss(id: string): boolean {
  const check = 11 - (weightedSum(id.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11);
  return (check === 11 ? 0 : check) === Number(id.at(-1));
}

/**
 * The registers besides the VAT of the European Union, each as its keeper describes it:
 * - JP_CORPORATE_NUMBER 法人番号: National Tax Agency, 13 digits, the first checks the rest (see `isCorporateNumber`).
 * - JP_INVOICE_NUMBER 登録番号: National Tax Agency, T and 13 digits: a corporation's 法人番号, else digits that are nobody's 法人番号;
 *   for those no check digit is promised, so none is asked for.
 * - GB_COMPANY_NUMBER: Companies House, 8 characters, led by zeros or two letters.
 * - IN_GSTIN: GSTN, 15 characters, the last by the Luhn idea modulo 36. A company has one in each state; characters 3 to 12
 *   are its PAN.
 * - US_EIN: Internal Revenue Service, 9 digits; the first two are a prefix that is in use. No check digit.
 * - AU_ABN: Australian Business Register, 11 digits, modulus 89.
 * - CN_USCC 统一社会信用代码: GB 32100-2015, 18 characters, modulus 31.
 * - CH_UID: Federal Statistical Office, CHE and 9 digits, modulus 11.
 * - LEI: ISO 17442, 20 characters, ISO 7064 MOD 97-10.
 * - DUNS: Dun & Bradstreet, 9 digits for one place of business. No check digit since 2006.
 */
export const REGISTERS = {
  JP_CORPORATE_NUMBER: { form: /^[1-9]\d{12}$/, checks: isCorporateNumber },
  JP_INVOICE_NUMBER: {
    form: /^T[1-9]\d{12}$/,
    complete: (id) => (/^\d/.test(id) ? `T${id}` : id),
    holderOf: (id) => id.slice(1),
  },
  GB_COMPANY_NUMBER: {
    form: /^(?:\d{8}|[A-Z]{2}\d{5}[\dR]|R0\d{6})$/,
    complete: (id) => (/^\d{1,7}$/.test(id) ? id.padStart(8, '0') : id),
  },
  IN_GSTIN: {
    form: /^(?:0[1-9]|[12]\d|3[0-8]|9[679])[A-Z]{5}\d{4}[A-Z][1-9A-Z]{2}[\dA-Z]$/,
    checks: isGstin,
    holderOf: (id) => id.slice(2, 12),
  },
  US_EIN: {
    form: /^(?!00|0[789]|1[789]|2[89]|49|69|70|7[89]|89|9[67])\d{9}$/,
    show: (id) => `${id.slice(0, 2)}-${id.slice(2)}`,
  },
  AU_ABN: {
    form: /^[1-9]\d{10}$/,
    checks: isAbn,
    show: (id) => id.replace(/^(..)(...)(...)(...)$/, '$1 $2 $3 $4'),
  },
  CN_USCC: { form: /^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/, checks: isUscc },
  CH_UID: {
    form: /^CHE\d{9}$/,
    checks: isSwiss,
    complete: (id) => id.replace(/^(?=\d{9}$)/, 'CHE').replace(/(?:MWST|TVA|IVA|VAT|HR|RC)$/, ''),
    show: (id) => id.replace(/^CHE(...)(...)(...)$/, 'CHE-$1.$2.$3'),
  },
  LEI: { form: /^[\dA-Z]{18}\d{2}$/, checks: passesMod97 },
  DUNS: {
    form: /^\d{9}$/,
    show: (id) => id.replace(/^(..)(...)(....)$/, '$1-$2-$3'),
  },
} as const satisfies Readonly<Record<string, Register>>;
