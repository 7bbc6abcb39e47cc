import { compareDays, type Money, type Refusal, refuse } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import type { FieldConstraints, FieldDefinition } from './field-definition.ts';
import { writeInShape } from './write-in-shape.ts';

/** Why a value is not kept to the constraints of its field. */
export type ConstraintRefusal = Refusal<
  | 'value-below-least'
  | 'value-above-most'
  | 'value-too-precise'
  | 'value-not-whole'
  | 'day-before-first'
  | 'day-after-last'
  | 'text-too-long'
  | 'text-out-of-shape'
  | 'currency-not-allowed'
  | 'choices-too-many'
>;

/**
 * A value keeps to what its field asks for beside its type; a text is written in its field's shape.
 * Source: ours, because JSON Schema's pattern asks its author for regular expressions; bounds, lengths and shapes are
 * read at sight.
 */
export function keepToConstraints(
  { type, constraints }: Pick<FieldDefinition, 'type' | 'constraints'>,
  value: CustomValue,
): CustomValue | ConstraintRefusal {
  switch (type) {
    case 'NUMBER':
      return keepNumber(value as number, constraints);
    case 'MONEY':
      return keepMoney(value as Money, constraints);
    case 'DATE':
      return keepDay(value as string, constraints);
    case 'TEXT':
      return keepText(value as string, constraints);
    case 'MULTI_SELECT': {
      const { choices } = constraints;
      return choices !== null && (value as readonly string[]).length > choices
        ? refuse('choices-too-many', { parameters: { atMost: choices } })
        : value;
    }
    default:
      return value;
  }
}

function keepNumber(value: number, { least, most, decimals }: FieldConstraints) {
  if (least !== null && value < least) return refuse('value-below-least', { parameters: { least } });
  if (most !== null && value > most) return refuse('value-above-most', { parameters: { most } });
  if (decimals === null || Number(value.toFixed(decimals)) === value) return value;
  return decimals === 0
    ? refuse('value-not-whole')
    : refuse('value-too-precise', { parameters: { atMost: decimals } });
}

function keepMoney(value: Money, { least, most, currencies }: FieldConstraints) {
  const { amount, currency } = value;
  if (currencies.length > 0 && !currencies.includes(currency))
    return refuse('currency-not-allowed', { parameters: { currencies } });
  const inMoney = (limit: number) => ({ amount: limit, currency });
  if (least !== null && amount < least)
    return refuse('value-below-least', { parameters: { least: inMoney(least) } });
  return most !== null && amount > most
    ? refuse('value-above-most', { parameters: { most: inMoney(most) } })
    : value;
}

function keepDay(value: string, { from, until }: FieldConstraints) {
  if (from !== null && compareDays(value, from) < 0)
    return refuse('day-before-first', { parameters: { from: { day: from } } });
  return until !== null && compareDays(value, until) > 0
    ? refuse('day-after-last', { parameters: { until: { day: until } } })
    : value;
}

function keepText(value: string, { length, shape }: FieldConstraints) {
  const written = shape === null ? value : writeInShape(value, shape);
  if (written === undefined)
    return refuse('text-out-of-shape', { parameters: { text: value, shape: shape ?? '' } });
  return length !== null && [...written].length > length
    ? refuse('text-too-long', { parameters: { atMost: length } })
    : written;
}
