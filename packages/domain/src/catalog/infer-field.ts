import { normaliseText, parseEmail } from '../shared/index.ts';
import { areBooleanWords } from './boolean-reading.ts';
import type { FieldType } from './custom-field.ts';
import { splitOptions } from './custom-value.ts';

/** What is known of a column: different values of it, how many cells are filled, how many values differ (counted to 1,000). */
export interface ColumnFacts {
  readonly samples: readonly string[];
  readonly filled: number;
  readonly distinct: number;
}

/** A proposal for a field that holds a column. `options` are the labels of a select, most telling spelling first. */
export interface InferredField {
  readonly type: FieldType;
  readonly options: readonly string[];
}

const MOST_OPTIONS = 40;

/**
 * The type that fits every sample: boolean, number (with a decimal point or comma), money (with a currency sign), day, e-mail, web address; else a select
 * when few values repeat, several of them in a cell a multi-select; else text. Digits that begin with zero are no number, nor are those of one
 * length of which no two are alike: they tell records apart, and nobody adds them up.
 * Source: ours, because the narrowest type that fits all samples loses nothing, and identifiers read as numbers lose
 * their zeros.
 */
export function inferField(column: ColumnFacts): InferredField {
  const samples = column.samples
    .map((value) => value.normalize('NFKC').trim())
    .filter((value) => value !== '');
  if (samples.length === 0 || tellsApart(samples, column)) return { type: 'TEXT', options: [] };
  if (areBooleanWords(samples) && samples.every((value) => BOOLEAN.test(value)))
    return { type: 'BOOLEAN', options: [] };
  for (const [type, fits] of TESTS) if (samples.every(fits)) return { type, options: [] };
  const labels = distinctLabels(column.samples);
  const repeats = column.filled >= 2 * column.distinct && labels.length === new Set(labels).size;
  if (!repeats || samples.some((value) => value.length > 80)) return { type: 'TEXT', options: [] };
  const parts = distinctLabels(column.samples.flatMap((sample) => splitOptions(sample)));
  if (parts.length < labels.length && parts.length <= MOST_OPTIONS)
    return { type: 'MULTI_SELECT', options: parts };
  return labels.length <= MOST_OPTIONS && column.distinct <= 2 * MOST_OPTIONS
    ? { type: 'SELECT', options: labels }
    : { type: 'TEXT', options: [] };
}

const MOST_COUNTED = 1000;
/** Among fewer, numbers may be of one length and different by chance. */
const ENOUGH = 20;

function tellsApart(samples: readonly string[], { filled, distinct }: ColumnFacts): boolean {
  const [first = ''] = samples;
  const isAlike = (value: string) => /^\d{5,}$/.test(value) && value.length === first.length;
  return filled >= ENOUGH && distinct >= Math.min(filled, MOST_COUNTED) && samples.every(isAlike);
}

/** Words of a pair that, even alone, are hardly anything else: 'ja' is a language and 'x' a size. */
const BOOLEAN = /^(yes|no|y|n|true|false|はい|いいえ|有|無|あり|なし|○|◯|〇|×)$/i;
const NUMBER = /^[+-]?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,14})(\.\d+)?$/;
const COMMA_NUMBER = /^[+-]?(0|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,14})(,\d+)?$/;
const DAY = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})([T ]\d{1,2}:\d{2}.*)?$/;
const MONEY = /^-?(\p{Sc}\s?-?[\d.,]+|[\d.,]+\s?(\p{Sc}|円|万円|億円|千円))$/u;
const WEB = /^(https?:\/\/|www\.)\S+\.\S+$/i;

const TESTS: readonly (readonly [FieldType, (value: string) => boolean])[] = [
  ['NUMBER', (value) => NUMBER.test(value)],
  ['NUMBER', (value) => COMMA_NUMBER.test(value)],
  ['MONEY', (value) => MONEY.test(value)],
  ['DATE', (value) => DAY.test(value)],
  ['EMAIL', (value) => parseEmail(value).kind === 'email'],
  ['URL', (value) => WEB.test(value)],
];

function distinctLabels(values: readonly string[]): readonly string[] {
  const labels = new Map<string, string>();
  for (const value of values) {
    const key = normaliseText(value);
    if (key !== '' && !labels.has(key)) labels.set(key, value.trim());
  }
  return [...labels.values()];
}
