import { type CivilDay, type Locale, labelIn, ownEntry, type SentenceParameter } from '../../shared/index.ts';
import type { FactSchema } from './fact-schema.ts';
import type { FieldValue, LiteralValue, Value } from './rule.ts';
import { optionsOfValue } from './unify-operands.ts';

/** Whose labels a sentence uses: those of the fields in reach, in a language. */
export interface Telling {
  readonly schema: FactSchema;
  readonly locale: Locale;
}

/** The label of a field; of one that is no longer there, its name. */
export function fieldLabel(name: string, { schema, locale }: Telling): string {
  const field = ownEntry(schema, name);
  return field === undefined ? name : labelIn(field.label, locale);
}

const LONGEST = 10;

/** A list as it is said, without an "and" that would be taken for the one between conditions; what is beyond ten is counted. */
export function listSaid(items: readonly SentenceParameter[]): SentenceParameter {
  if (items.length <= LONGEST) return joined('rule-listed', items);
  const more = { key: 'rule-more', parameters: { count: items.length - LONGEST + 1 } };
  return joined('rule-listed', [...items.slice(0, LONGEST - 1), more]);
}

/** Says parts one after another under one key; the text is the same however they are paired. */
export function joined(key: string, parts: readonly SentenceParameter[]): SentenceParameter {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return first ?? '';
  const half = Math.ceil(parts.length / 2);
  return {
    key,
    parameters: { first: joined(key, parts.slice(0, half)), second: joined(key, parts.slice(half)) },
  };
}

/** Says a value. `beside` is what it is compared with: its options say what the keys of a literal are called. */
export function valueSaid(value: Value, beside: Value, telling: Telling): SentenceParameter {
  switch (value.kind) {
    case 'field':
      return fieldSaid(value, telling);
    case 'literal':
      return literalSaid(value, beside, telling);
    case 'otherwise': {
      const { field, otherwise } = value;
      return {
        key: 'rule-otherwise',
        parameters: {
          field: fieldSaid(field, telling),
          otherwise:
            otherwise.value === null ? { key: 'rule-nothing' } : literalSaid(otherwise, field, telling),
        },
      };
    }
    case 'arithmetic':
      return arithmeticSaid(value, telling);
    case 'days-since':
      return { key: 'rule-days-since', parameters: { of: valueSaid(value.of, value.of, telling) } };
    case 'day-of':
      return valueSaid(value.of, value.of, telling);
    default:
      return { key: value.kind === 'now' ? 'rule-now' : 'rule-today' };
  }
}

/** What the names of fields begin with that members made: they are quoted, for no article fits whatever they are called. */
const OWN_FIELD = 'custom.';

function fieldSaid({ name }: FieldValue, telling: Telling): SentenceParameter {
  const key = name.startsWith(OWN_FIELD) ? 'rule-own-field' : 'rule-field';
  return { key, parameters: { field: fieldLabel(name, telling) } };
}

function literalSaid(
  { value, written, ...about }: LiteralValue,
  beside: Value,
  telling: Telling,
): SentenceParameter {
  if (value === null) return { key: 'rule-nothing' };
  if (typeof value === 'boolean') return { key: value ? 'rule-yes' : 'rule-no' };
  if (Array.isArray(value)) return listSaid(value.map((key) => optionSaid(key, beside, telling)));
  if (about.type === 'day') return { day: value as CivilDay };
  if (typeof value !== 'number')
    return about.type === 'choice' ? optionSaid(String(value), beside, telling) : quoted(String(written));
  if (about.currency !== undefined) return { amount: value, currency: about.currency };
  if (about.type === 'instant')
    return { key: 'rule-moment', parameters: { moment: { at: value, zone: 'UTC' } } };
  return numberSaid(value);
}

/** A number in the language's way, or as it is where that would round it. */
function numberSaid(number: number): SentenceParameter {
  return Number(number.toFixed(3)) === number ? number : String(number);
}

/** What a choice is called where the field beside it says so, else its key. */
export function optionSaid(key: string, beside: Value, { schema, locale }: Telling): SentenceParameter {
  const option = optionsOfValue(beside, schema)?.find((each) => each.key === key);
  return option === undefined ? quoted(key) : labelIn(option.label, locale);
}

function quoted(text: string): SentenceParameter {
  return { key: 'rule-quoted', parameters: { text } };
}

const SIGNS = { '+': 'rule-plus', '-': 'rule-minus', '*': 'rule-times', '/': 'rule-by' } as const;

function arithmeticSaid(
  { operator, operands }: Value & { readonly kind: 'arithmetic' },
  telling: Telling,
): SentenceParameter {
  if (operator === 'min' || operator === 'max') {
    const parts = operands.map((operand) => valueSaid(operand, operand, telling));
    return { key: `rule-${operator}`, parameters: { operands: listSaid(parts) } };
  }
  const parts = operands.map((operand): SentenceParameter => {
    const inner = valueSaid(operand, operand, telling);
    return operand.kind === 'arithmetic' ? { key: 'rule-grouped', parameters: { inner } } : inner;
  });
  const [first = ''] = parts;
  return operator === '-' && parts.length === 1
    ? { key: 'rule-negative', parameters: { first } }
    : joined(SIGNS[operator], parts);
}
