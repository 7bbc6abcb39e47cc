import { readBooleanWord, readUrl, splitOptions } from '../catalog/index.ts';
import {
  type CivilDay,
  type Email,
  LARGEST_AMOUNT,
  type Money,
  minorDigitsOf,
  money,
  normaliseText,
  type Phone,
  parseEmail,
  parsePhone,
  type Refusal,
  refuse,
} from '../shared/index.ts';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { readConsentWord } from './consent-words.ts';
import { currencyNamed } from './currency-reading.ts';
import { readEvidentDay, readOrderedDay, readSerialDay } from './day-reading.ts';
import { MANGLED, readDecimal, scaleDecimal } from './decimal-reading.ts';
import { type Moment, readMoment } from './read-moment.ts';

/** A cell as it was understood. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'day'; readonly day: CivilDay }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'boolean'; readonly is: boolean }
  | { readonly kind: 'phone'; readonly phone: Phone }
  | { readonly kind: 'email'; readonly email: Email }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'consent'; readonly state: 'GIVEN' | 'REFUSED' };

const EMPTY: CellValue = { kind: 'empty' };

/**
 * Reads a cell as its column is read: its value, or the refusal that names what is wrong. Nothing is guessed or mended. Of a
 * choice field it may be known which texts are its options.
 * Source: ours, because a value mended in silence is found wrong when nobody has the file any more.
 */
export function readValue(
  raw: string,
  reading: ColumnReading,
  context: ReadingContext,
  isOption?: (text: string) => boolean,
): CellValue | Refusal {
  const text = withoutPrefix(raw.trim(), reading.prefix);
  if (text === '' || isEmptyWord(text, reading.empties)) return EMPTY;
  switch (reading.type) {
    case 'TEXT':
      return { kind: 'text', text };
    case 'LIST':
      return { kind: 'list', items: splitOptions(text, isOption) };
    case 'NUMBER':
    case 'PERCENT':
      return readNumber(text, reading);
    case 'MONEY':
      return readAmount(text, reading);
    case 'DAY':
    case 'MOMENT':
      return readWhen(text, reading, context);
    case 'BOOLEAN': {
      const is = readBooleanWord(text);
      return is === undefined
        ? refuse('boolean-unreadable', { parameters: { text } })
        : { kind: 'boolean', is };
    }
    case 'CONSENT': {
      const state = readConsentWord(text);
      if (state === 'UNKNOWN') return EMPTY;
      return state ? { kind: 'consent', state } : refuse('consent-unreadable', { parameters: { text } });
    }
    case 'PHONE':
      return readPhone(text, context);
    case 'EMAIL': {
      const email = parseEmail(text);
      return email.kind === 'email' ? { kind: 'email', email } : email;
    }
    case 'URL': {
      const url = readUrl(text);
      return typeof url === 'string' ? { kind: 'text', text: url } : url;
    }
  }
}

function withoutPrefix(text: string, prefix: string): string {
  return prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length).trim() : text;
}

function isEmptyWord(text: string, empties: readonly string[]): boolean {
  if (empties.length === 0) return false;
  if (empties.includes(text)) return true;
  const form = normaliseText(text);
  return empties.some((word) => normaliseText(word) === form);
}

function readNumber(text: string, reading: ColumnReading): CellValue | Refusal {
  const decimal = readDecimal(text, reading.decimal);
  if (typeof decimal !== 'string') return decimal;
  const number = Number(scaleDecimal(decimal, reading.unit));
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER
    ? { kind: 'number', number }
    : refuse('number-unreadable', { parameters: { text } });
}

function readAmount(text: string, reading: ColumnReading): CellValue | Refusal {
  const decimal = readDecimal(text, reading.decimal);
  if (typeof decimal !== 'string') return decimal;
  const currency = PLAIN_NUMBER.test(text)
    ? reading.currency
    : (currencyNamed(text, reading.currency) ?? reading.currency);
  // A cell that says its own unit (120万) is not multiplied by the header's.
  const unit = /[千万億兆]/.test(text) ? 0 : reading.unit;
  const minor = scaleDecimal(decimal, unit + minorDigitsOf(currency));
  if (minor.includes('.')) return refuse('amount-too-precise', { parameters: { text, currency } });
  const amount = Number(minor);
  return Math.abs(amount) <= LARGEST_AMOUNT
    ? { kind: 'money', money: money(amount, currency) }
    : refuse('amount-too-large');
}

const PLAIN_NUMBER = /^[\d.,\s+-]*$/;

function readWhen(raw: string, reading: ColumnReading, context: ReadingContext): CellValue | Refusal {
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ');
  const read = readEvidentDay(text) ?? readOrderedDay(text, reading.dayOrder) ?? readSerialDay(text);
  if (read === undefined) return refuse('day-unreadable', { parameters: { text: raw } });
  if (read.kind === 'refused') return read;
  if (/^\d{5}(\.\d+)?$/.test(text) && !reading.serials)
    return refuse('day-serial-unexpected', { parameters: { text: raw } });
  const moment = readMoment(read.day, read.rest, context.zone);
  if ('because' in moment) return moment;
  return reading.type === 'DAY' ? { kind: 'day', day: moment.day } : { kind: 'moment', moment };
}

function readPhone(text: string, context: ReadingContext): CellValue | Refusal {
  if (MANGLED.test(text.normalize('NFKC'))) return refuse('phone-mangled', { parameters: { text } });
  const phone = parsePhone(text, context.country);
  return phone.kind === 'phone' ? { kind: 'phone', phone } : phone;
}
