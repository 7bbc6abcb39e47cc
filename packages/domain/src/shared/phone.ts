import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import { type Refusal, refuse } from './refusal.ts';

/** A phone number as the world dials it. Numbers that ring at the same place have the same `full`. */
export interface Phone {
  readonly kind: 'phone';
  /** '+81312345678' */
  readonly e164: string;
  /** `e164` and the extension behind it, where it has one: '+81312345678;ext=12'. */
  readonly full: string;
  /** ISO 3166 country the number belongs to; unknown for numbers shared by several. */
  readonly country?: string;
  /** The digits of `e164`. */
  readonly digits: string;
  /** `digits` backwards: an index over it finds numbers by their last digits. */
  readonly tail: string;
  readonly extension?: string;
}

/** Why a text is no phone number. */
export type PhoneRefusal = Refusal<
  'phone-unreadable' | 'phone-without-country' | 'phone-too-short' | 'phone-too-long' | 'phone-not-in-use'
>;

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** 内線12, in brackets or not, behind a number: what is written ext. elsewhere. */
const EXTENSION = /[\s,;、]*\(?\s*(?:内線(?:番号)?|ext(?:ension|n)?\.?)\s*[:=]?\s*(\d{1,7})\s*\)?$/i;

/** Full-width digits, any dash and the long-vowel mark between digits, as phone numbers are typed, and as links hold them. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .trim()
    .replace(/^tel:/i, '')
    .replace(EXTENSION, ' ext. $1');
}

function countryOf(code: string | undefined): CountryCode | undefined {
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}

/** What people dial before a country code, wherever they sit: 00 in most of the world, 011 in America, 010 in Japan. */
const ABROAD = /^\(?(00|011|010)/;

/**
 * The number that a text means: with an international prefix that of another country, if that is one in use. 011 and 010
 * are also areas (Sapporo, Beijing): where the text is a number at home, home is meant.
 */
function findPhone(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const atHome = parsePhoneNumberFromString(text, {
    ...(country && { defaultCountry: country }),
    extract: false,
  });
  const prefix = ABROAD.exec(text)?.[1];
  if (prefix === undefined) return atHome;
  if (prefix !== '00' && atHome?.isValid()) return atHome;
  const abroad = parsePhoneNumberFromString(text.replace(ABROAD, '+'), { extract: false });
  return abroad?.isValid() ? abroad : atHome;
}

/** As many digits as a number dialled at home may have, and signs between them. */
const DIALLED_AT_HOME = /^\(?\d(?:[\s().\-/]*\d){6,14}(?: ext\. \d{1,7})?$/;

/**
 * Reads a phone number; one without a country code is taken as a number of `defaultCountry` (ISO 3166, 'JP').
 * Source: ITU-T E.164, by the numbering plans of libphonenumber; RFC 3966, 5.3, for an extension.
 */
export function parsePhone(text: string, defaultCountry?: string): Phone | PhoneRefusal {
  const typed = plain(text);
  const country = countryOf(defaultCountry);
  const found = findPhone(typed, country);
  const about = { parameters: { text } };
  if (!found) {
    const lacksCountry = country === undefined && DIALLED_AT_HOME.test(typed);
    return refuse(lacksCountry ? 'phone-without-country' : 'phone-unreadable', about);
  }
  if (!found.isPossible()) {
    const tooLong = validatePhoneNumberLength(found.number) === 'TOO_LONG';
    return refuse(tooLong ? 'phone-too-long' : 'phone-too-short', about);
  }
  if (!found.isValid()) return refuse('phone-not-in-use', about);
  const digits = found.number.slice(1);
  return {
    kind: 'phone',
    e164: found.number,
    full: found.ext ? `${found.number};ext=${found.ext}` : found.number,
    digits,
    tail: reversed(digits),
    ...(found.country && { country: found.country }),
    ...(found.ext && { extension: found.ext }),
  };
}

/**
 * Writes a number, with its extension or without, for readers in a country: nationally at home, internationally abroad.
 * Source: ITU-T E.123, national and international notation, as libphonenumber writes it.
 */
export function formatPhone(full: string, readersCountry?: string): string {
  const found = parsePhoneNumberFromString(full);
  if (!found) return full;
  return found.country !== undefined && found.country === readersCountry
    ? found.formatNational()
    : found.formatInternational();
}

/**
 * The beginning of `tail` that a typed number must match: a whole number by its identity, else its digits backwards,
 * without the zero dialled at home where it is written in full, and without an extension. Undefined for fewer than four digits or text that is no number.
 * Source: ours, because people search by the last digits they see; fewer than four would find everybody.
 */
export function phoneTailFor(query: string, defaultCountry?: string): string | undefined {
  const typed = plain(query).replace(/ ext\. \d+$/, '');
  if (!/^[+\d][\d\s().\-/]*$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, '');
  if (digits.length < 4) return undefined;
  const whole = parsePhone(typed, defaultCountry);
  return whole.kind === 'phone' ? whole.tail : reversed(digits.replace(/^0(?=\d{8})/, ''));
}
