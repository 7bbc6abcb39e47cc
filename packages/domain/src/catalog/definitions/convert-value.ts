import {
  decimalOf,
  isRefusal,
  type Money,
  parseMoney,
  type Refusal,
  refuse,
  tidySpaces,
} from '../../shared/index.ts';
import type { CustomField } from '../custom-field.ts';
import { type CustomValue, type CustomValueInput, findOption, readCustomValue } from '../custom-value.ts';
import type { ConversionContext } from './field-change.ts';

/**
 * A value of one type is read under another as if somebody had entered it as it is shown: choices by their labels, amounts by
 * their digits, members by their names. A text keeps the currency of an amount, for a field may hold several. What does not
 * read so is refused; nothing is guessed.
 * Source: ours, because people know a value as they see it, and expect it to be read as it stands there.
 */
export function convertValue(
  before: CustomField,
  after: CustomField,
  value: CustomValue,
  context: ConversionContext,
): CustomValue | null | Refusal {
  const shown = showValue(before, value, context);
  const [text = ''] = shown;
  if (after.type === 'MULTI_SELECT')
    return readCustomValue(after, before.type === 'TEXT' ? text : shown, context);
  if (after.type === 'TEXT')
    return readCustomValue(
      after,
      before.type === 'MONEY' ? `${text} ${(value as Money).currency}` : shown.join(listMark(context)),
      context,
    );
  if (shown.length > 1) return refuse('several-choices', { parameters: { choices: shown } });
  return readShown(before, after, text, context);
}

/** A value as it is shown, part by part: several of a choice of several. */
function showValue(
  { type, options }: CustomField,
  value: CustomValue,
  { memberName, locale }: ConversionContext,
): readonly string[] {
  const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  switch (type) {
    case 'SELECT':
      return [labelOf(String(value))];
    case 'MULTI_SELECT':
      return (value as readonly string[]).map(labelOf);
    case 'MONEY':
      return [decimalOf(value as Money)];
    case 'BOOLEAN':
      return [yesOrNo(value === true, locale)];
    case 'MEMBER':
      return [memberName(String(value)) ?? String(value)];
    default:
      return [String(value)];
  }
}

function listMark({ locale }: ConversionContext): string {
  return locale.startsWith('ja') ? '、' : ', ';
}

function yesOrNo(is: boolean, locale: string): string {
  return locale.startsWith('ja') ? (is ? 'はい' : 'いいえ') : is ? 'Yes' : 'No';
}

/** A telephone number is no quantity, however it is written. */
const QUANTITIES = ['NUMBER', 'MONEY'];

function readShown(
  before: CustomField,
  after: CustomField,
  text: string,
  context: ConversionContext,
): CustomValue | null | Refusal {
  if (before.type === 'PHONE' && QUANTITIES.includes(after.type))
    return refuse('number-unreadable', { parameters: { text } });
  switch (after.type) {
    case 'MONEY':
      return before.type === 'NUMBER'
        ? parseMoney(text, context.currency, 'en')
        : readCustomValue(after, text, context);
    case 'MEMBER':
      return context.memberNamed(tidySpaces(text)) ?? readCustomValue(after, text, context);
    default:
      return readCustomValue(after, text as CustomValueInput, context);
  }
}

/** A choice follows its key, else what takes its place, else a choice of the same label. */
export function convertChoice(
  before: CustomField,
  after: CustomField,
  key: string,
  replacements: Readonly<Record<string, string | null>>,
): string | null | Refusal<'option-unknown'> {
  if (after.options.some((option) => option.key === key)) return key;
  const label = before.options.find((option) => option.key === key)?.label ?? key;
  const wanted = Object.hasOwn(replacements, key) ? replacements[key] : label;
  if (wanted === null || wanted === undefined) return null;
  return findOption(after.options, wanted)?.key ?? refuse('option-unknown', { parameters: { text: label } });
}

/** Several choices each follow; one that is lost refuses all, so that none goes missing unseen. */
export function convertChoices(
  before: CustomField,
  after: CustomField,
  keys: readonly string[],
  replacements: Readonly<Record<string, string | null>>,
): readonly string[] | null | Refusal<'option-unknown'> {
  const found: string[] = [];
  for (const key of keys) {
    const choice = convertChoice(before, after, key, replacements);
    if (isRefusal(choice)) return choice;
    if (choice !== null && !found.includes(choice)) found.push(choice);
  }
  return found.length === 0 ? null : found;
}
