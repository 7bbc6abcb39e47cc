import { isDay, type SentenceParameter } from '../../shared/index.ts';
import type { FactOption, FactSchema } from './fact-schema.ts';
import { readLiteral } from './read-literal.ts';
import { type Argument, eachOf, foundOf } from './read-operation.ts';
import type { LiteralValue, Typed, Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';

/** An operand before its type is known: a value, or a literal that takes the type of what it meets. */
export type Operand =
  | { readonly value: Value; readonly argument: Argument }
  | { readonly value: undefined; readonly argument: Argument };

/** How a type is named in a refusal. */
export function typeSentence({ type, currency }: Typed): SentenceParameter {
  return currency === undefined
    ? { key: `rule-type-${type}` }
    : { key: 'rule-type-money-of', parameters: { currency } };
}

/**
 * Operands are of one type, or the rule is refused: literals take the type of the values they meet, a moment compared with a
 * day counts as the day it falls on, and money is compared within one currency only.
 * Source: ours, because JsonLogic compares like JavaScript, where '10' is less than '9' and more than 9.
 */
export function unifyOperands(operands: readonly Operand[]): readonly Value[] | RuleRefusal {
  const leading = operands.find(({ value }) => value !== undefined && value.type !== 'instant')?.value;
  const target = leading ?? operands.find(({ value }) => value !== undefined)?.value;
  if (target === undefined) return unifyLiterals(operands);
  const asDay = target.type === 'day' || (target.type === 'instant' && operands.some(isWrittenDay));
  const type: Typed = asDay ? { type: 'day' } : typedOf(target);
  const options = optionsOf(operands);
  return eachOf(operands, (operand): Value | RuleRefusal => {
    if (operand.value === undefined) return readLiteral(operand.argument, type, options);
    const value = asDay ? dayOf(operand.value) : operand.value;
    return value.type === type.type && value.currency === type.currency
      ? value
      : refuseRule('rule-unfit', operand.argument.place.path, typeSentence(type), typeSentence(value));
  });
}

/** The type of a value alone. */
export function typedOf({ type, currency }: Typed): Typed {
  return currency === undefined ? { type } : { type, currency };
}

/** A moment as the day it falls on; a value that is none stays as it is. */
export function dayOf(value: Value): Value {
  if (value.type !== 'instant') return value;
  if (value.kind === 'now') return { kind: 'today', type: 'day' };
  return { kind: 'day-of', type: 'day', of: value };
}

function isWrittenDay({ value, argument }: Operand): boolean {
  return value === undefined && typeof argument.stored === 'string' && isDay(argument.stored);
}

/** Literals alone are compared as what they are written as. */
function unifyLiterals(operands: readonly Operand[]): readonly LiteralValue[] | RuleRefusal {
  const given = operands.find(({ argument }) => argument.stored !== null)?.argument.stored;
  const type = typeof given === 'number' ? 'number' : typeof given === 'boolean' ? 'boolean' : 'text';
  return eachOf(operands, ({ argument }) => readLiteral(argument, { type }));
}

/** The options of the first field among the operands that has any. */
function optionsOf(operands: readonly Operand[]): readonly FactOption[] | undefined {
  for (const { value, argument } of operands) {
    const options = value === undefined ? undefined : optionsOfValue(value, argument.place.schema);
    if (options !== undefined) return options;
  }
  return undefined;
}

/** The options of a value that is a field with options. */
export function optionsOfValue(value: Value, schema: FactSchema): readonly FactOption[] | undefined {
  const name =
    value.kind === 'field' ? value.name : value.kind === 'otherwise' ? value.field.name : undefined;
  const field = name === undefined ? undefined : schema[name];
  return field?.type === 'choice' || field?.type === 'choices' ? field.options : undefined;
}

/** Refuses a value of a type that cannot stand where it does. */
export function refuseType(operand: Operand, value: Value, expected: string): RuleRefusal {
  const found = operand.value === undefined ? foundOf(operand.argument.stored) : typeSentence(value);
  return refuseRule('rule-unfit', operand.argument.place.path, { key: expected }, found);
}

/** True for the literal that stands for being empty. */
export function isNothing(value: Value): boolean {
  return value.kind === 'literal' && value.value === null;
}
