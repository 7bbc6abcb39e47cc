import { compileBoolean, compileKeys, compileNumber, compileText } from './compile-value.ts';
import { FLIPPED } from './date-span.ts';
import { nextAbove, nextBelow } from './next-number.ts';
import { LARGEST, type Reader } from './read-fact.ts';
import { fieldEquals, fieldWithin } from './read-field.ts';
import type { OrderOperator, Value } from './rule.ts';
import { isBefore } from './text-order.ts';

/** True for values that are texts when facts are compared. */
export function isText({ type }: Value): boolean {
  return type === 'text' || type === 'choice' || type === 'day';
}

/** The constant of a literal that a fact equals only when it is filled and of the literal's type. */
function constantOf(value: Value): string | number | boolean | undefined {
  if (value.kind !== 'literal' || value.value === null || Array.isArray(value.value)) return undefined;
  return value.value as string | number | boolean;
}

/** Whether a field is, or is not, a value that the rule names; undefined where something else is compared. */
export function compileFieldEquality(
  left: Value,
  right: Value,
  wanted: boolean,
): Reader<boolean> | undefined {
  if (left.kind === 'literal' && right.kind === 'field') return compileFieldEquality(right, left, wanted);
  const constant = constantOf(right);
  return left.kind === 'field' && constant !== undefined
    ? fieldEquals(left.name, constant, wanted)
    : undefined;
}

/** Whether two values are the same; two empty ones are. */
export function compileEquality(left: Value, right: Value): Reader<boolean> {
  if (left.type === 'choices') return sameKeys(compileKeys(left), compileKeys(right));
  if (isText(left)) return same(compileText(left), compileText(right));
  if (left.type === 'boolean') return same(compileBoolean(left), compileBoolean(right));
  return sameNumber(compileNumber(left), compileNumber(right));
}

function same(a: Reader<unknown>, b: Reader<unknown>): Reader<boolean> {
  return (facts, context) => a(facts, context) === b(facts, context);
}

function sameNumber(a: Reader<number>, b: Reader<number>): Reader<boolean> {
  return (facts, context) => {
    const x = a(facts, context);
    const y = b(facts, context);
    return x === y || (Number.isNaN(x) && Number.isNaN(y));
  };
}

function sameKeys(a: Reader<readonly unknown[]>, b: Reader<readonly unknown[]>): Reader<boolean> {
  return (facts, context) => {
    const x = a(facts, context);
    const y = b(facts, context);
    return x.every((key) => y.includes(key)) && y.every((key) => x.includes(key));
  };
}

/** Whether two values stand in an order; an empty one stands in none. */
export function compileOrder(operator: OrderOperator, left: Value, right: Value): Reader<boolean> {
  if (left.kind === 'literal' && right.kind !== 'literal')
    return compileOrder(FLIPPED[operator], right, left);
  if (isText(left)) return compileTextOrder(operator, compileText(left), compileText(right));
  const constant = constantOf(right);
  if (typeof constant !== 'number')
    return orderOfNumbers(operator, compileNumber(left), compileNumber(right));
  return left.kind === 'field'
    ? orderOfField(operator, left.name, constant)
    : orderOfNumber(operator, compileNumber(left), constant);
}

/** A field against a number that the rule names: what is asked most. */
function orderOfField(operator: OrderOperator, name: string, limit: number): Reader<boolean> {
  switch (operator) {
    case '<':
      return fieldWithin(name, -LARGEST, nextBelow(limit));
    case '<=':
      return fieldWithin(name, -LARGEST, limit);
    case '>':
      return fieldWithin(name, nextAbove(limit), LARGEST);
    case '>=':
      return fieldWithin(name, limit, LARGEST);
  }
}

/** A field between two numbers that the rule names, themselves included. */
export function rangeOfField(first: Value, middle: Value, last: Value): Reader<boolean> | undefined {
  const least = constantOf(first);
  const most = constantOf(last);
  return middle.kind === 'field' && typeof least === 'number' && typeof most === 'number'
    ? fieldWithin(middle.name, least, most)
    : undefined;
}

function orderOfNumber(operator: OrderOperator, read: Reader<number>, limit: number): Reader<boolean> {
  switch (operator) {
    case '<':
      return (facts, context) => read(facts, context) < limit;
    case '<=':
      return (facts, context) => read(facts, context) <= limit;
    case '>':
      return (facts, context) => read(facts, context) > limit;
    case '>=':
      return (facts, context) => read(facts, context) >= limit;
  }
}

function orderOfNumbers(operator: OrderOperator, a: Reader<number>, b: Reader<number>): Reader<boolean> {
  switch (operator) {
    case '<':
      return (facts, context) => a(facts, context) < b(facts, context);
    case '<=':
      return (facts, context) => a(facts, context) <= b(facts, context);
    case '>':
      return (facts, context) => a(facts, context) > b(facts, context);
    case '>=':
      return (facts, context) => a(facts, context) >= b(facts, context);
  }
}

function compileTextOrder(operator: OrderOperator, a: Reader<string>, b: Reader<string>): Reader<boolean> {
  if (operator === '>' || operator === '>=') return compileTextOrder(FLIPPED[operator], b, a);
  const orEqual = operator === '<=';
  return (facts, context) => {
    const x = a(facts, context);
    const y = b(facts, context);
    return x !== '' && y !== '' && (x === y ? orEqual : isBefore(x, y));
  };
}
