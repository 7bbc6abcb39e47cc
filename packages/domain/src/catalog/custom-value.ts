import {
  type Currency,
  isCurrency,
  isRefusal,
  type Money,
  normaliseText,
  parseDay,
  parseEmail,
  parseMoney,
  parsePhone,
  type Refusal,
  readYearFirstDay,
  refuse,
  tidySpaces,
} from '../shared/index.ts';
import { readBooleanWord } from './boolean-reading.ts';
import { type CustomField, type FieldOption, LIMITS } from './custom-field.ts';
import { finite, readNumber } from './read-number.ts';
import { readUrl } from './read-url.ts';

/** A custom value in the form it is stored and compared in; a phone as E.164, a select as its option's key. */
export type CustomValue = string | number | boolean | readonly string[] | Money;

/** Any form in which a value is entered: as it is stored, or as people write it. */
export type CustomValueInput = string | number | boolean | readonly string[] | Money;

/** What the reader of a value has to know about the organization. */
export interface CustomValueContext {
  readonly currency: Currency;
  /** ISO 3166 country of phone numbers without one. */
  readonly country?: string;
  /** Decides the separators of amounts written as text; a number has a decimal point in every language. */
  readonly locale: string;
  readonly isMember: (id: string) => boolean;
}

/** Why a value does not fit its field. */
export type CustomValueRefusal =
  | Refusal<
      | 'text-too-long'
      | 'number-unreadable'
      | 'day-unreadable'
      | 'boolean-unreadable'
      | 'value-unreadable'
      | 'currency-unknown'
      | 'option-unknown'
      | 'email-unreadable'
      | 'url-unreadable'
      | 'member-unknown'
    >
  | Extract<ReturnType<typeof parsePhone> | ReturnType<typeof parseMoney>, Refusal>;

/**
 * Reads what was entered into a custom field, a {@link CustomValueInput} or null: its stored value, null when nothing was entered, or why it does not fit.
 * Source: ours, because a value that does not fit its type is told and never mended: what was meant only its writer
 * knows.
 */
export function readCustomValue(
  field: CustomField,
  input: unknown,
  context: CustomValueContext,
): CustomValue | null | CustomValueRefusal {
  if (input === null || input === undefined) return null;
  if (field.type === 'MULTI_SELECT' && areTexts(input)) return readOptions(field, input);
  if (field.type === 'MONEY' && typeof input === 'object' && !Array.isArray(input)) return readMoney(input);
  if (!isPlain(input)) return refuse('value-unreadable');
  if (field.type === 'MULTI_SELECT')
    return readOptions(
      field,
      splitOptions(String(input), (text) => findOption(field.options, text) !== undefined),
    );
  if (field.type === 'BOOLEAN') return readBoolean(input);
  if (field.type === 'NUMBER' && typeof input === 'number') return finite(input);
  const text = tidy(String(input), field);
  return text === '' ? null : readText(field, text, context);
}

function areTexts(input: unknown): input is readonly string[] {
  return Array.isArray(input) && Array.from(input).every((each) => typeof each === 'string');
}

function isPlain(input: unknown): input is string | number | boolean {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
}

function readText(
  field: CustomField,
  text: string,
  context: CustomValueContext,
): CustomValue | CustomValueRefusal {
  switch (field.type) {
    case 'NUMBER':
      return readNumber(text);
    case 'MONEY':
      return parseMoney(text, context.currency, context.locale);
    case 'DATE':
      return readYearFirstDay(text) ?? parseDay(text);
    case 'SELECT':
      return findOption(field.options, text)?.key ?? unknownOption(text);
    case 'PHONE': {
      const phone = parsePhone(text, context.country);
      return phone.kind === 'phone' ? phone.full : phone;
    }
    case 'EMAIL': {
      const email = parseEmail(text);
      return email.kind === 'email' ? email.address : email;
    }
    case 'URL': {
      const url = readUrl(text);
      return isRefusal(url) ? url : keepLength(url);
    }
    case 'MEMBER':
      return context.isMember(text) ? text : refuse('member-unknown', { parameters: { text } });
    default:
      return keepLength(text);
  }
}

function keepLength(text: string): string | Refusal<'text-too-long'> {
  return text.length <= LIMITS.textLength
    ? text
    : refuse('text-too-long', { parameters: { atMost: LIMITS.textLength } });
}

/**
 * The option of a key or a label, whatever its case and width.
 * Source: ours, because files write labels in every case and width, and integrations send keys.
 */
export function findOption(options: readonly FieldOption[], text: string): FieldOption | undefined {
  return options.find((option) => option.key === text) ?? byLabel(options).get(normaliseText(text));
}

/** Choices by the normal form of their label: made once for all the values that are read by the same choices. */
const BY_LABEL = new WeakMap<readonly FieldOption[], ReadonlyMap<string, FieldOption>>();

function byLabel(options: readonly FieldOption[]): ReadonlyMap<string, FieldOption> {
  const known = BY_LABEL.get(options);
  if (known) return known;
  // Of labels that read alike the first counts.
  const made = new Map(options.toReversed().map((option) => [normaliseText(option.label), option]));
  BY_LABEL.set(options, made);
  return made;
}

function readOptions(
  field: CustomField,
  inputs: readonly string[],
): readonly string[] | null | CustomValueRefusal {
  const keys: string[] = [];
  for (const input of inputs.map(tidySpaces).filter((each) => each !== '')) {
    const option = findOption(field.options, input);
    if (option === undefined) return unknownOption(input);
    if (!keys.includes(option.key)) keys.push(option.key);
  }
  return keys.length === 0 ? null : keys;
}

/**
 * Cuts a cell that names several options. What is known to be an option stays whole, whatever marks it has.
 * Source: ours, because spreadsheets put comma, semicolon, 、 or a line break between several choices.
 */
export function splitOptions(text: string, isOption?: (text: string) => boolean): readonly string[] {
  // Marks stand at the odd places.
  const parts = text.split(/([,;、，；|\n])/);
  const items: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const until = isOption ? endOfOption(parts, from, isOption) : from + 1;
    const item = tidySpaces(parts.slice(from, until).join(''));
    if (item !== '') items.push(item);
    from = until + 1;
  }
  return items;
}

/** How many marks a label is looked for with: more stand in none. */
const MOST_MARKS = 8;

/** Where the longest option ends that begins at a part, else the part itself. */
function endOfOption(parts: readonly string[], from: number, isOption: (text: string) => boolean): number {
  const last = Math.min(parts.length, from + 1 + 2 * MOST_MARKS);
  for (let until = last; until > from + 1; until -= 2)
    if (isOption(tidySpaces(parts.slice(from, until).join('')))) return until;
  return from + 1;
}

function unknownOption(text: string): Refusal<'option-unknown'> {
  return refuse('option-unknown', { parameters: { text } });
}

function readMoney({
  amount,
  currency,
}: Partial<Money>): Money | Refusal<'value-unreadable' | 'amount-too-large' | 'currency-unknown'> {
  if (typeof amount !== 'number' || !Number.isInteger(amount) || typeof currency !== 'string')
    return refuse('value-unreadable');
  if (!Number.isSafeInteger(amount)) return refuse('amount-too-large');
  return isCurrency(currency)
    ? { amount, currency }
    : refuse('currency-unknown', { parameters: { currency } });
}

function readBoolean(input: string | number | boolean): boolean | null | Refusal<'boolean-unreadable'> {
  if (typeof input === 'boolean') return input;
  const text = tidySpaces(String(input));
  if (text === '') return null;
  return readBooleanWord(text) ?? refuse('boolean-unreadable', { parameters: { text } });
}

function tidy(text: string, field: CustomField): string {
  return field.type === 'TEXT' ? text.trim() : tidySpaces(text);
}
