import { quantityFact, type Reader } from './read-fact.ts';
import type { ArithmeticOperator, Value } from './rule.ts';

type Binary = (a: number, b: number) => number;

/**
 * Reckons with doubles (IEEE 754), from the left. Whatever has an empty part is empty, and so is what is divided by zero;
 * the smallest and the largest are of those that are not empty.
 */
export function compileArithmetic(
  operator: ArithmeticOperator,
  operands: readonly Value[],
  compileNumber: (value: Value) => Reader<number>,
): Reader<number> {
  const [first, second] = operands;
  if (first === undefined) return () => Number.NaN;
  const quantity = (value: Value) => compileQuantity(value, compileNumber);
  if (second === undefined) return operator === '-' ? negated(quantity(first)) : quantity(first);
  if (operands.length === 2 && first.kind === 'field') {
    if (second.kind === 'field') return ofFields(operator, first.name, second.name);
    if (second.kind === 'literal') return ofField(operator, first.name, Number(second.value));
  }
  return fold(JOINS[operator], operands.map(quantity));
}

function compileQuantity(value: Value, compileNumber: (value: Value) => Reader<number>): Reader<number> {
  const read = compileNumber(value);
  return value.kind === 'field' || value.kind === 'otherwise'
    ? (facts, context) => quantityFact(read(facts, context))
    : read;
}

function negated(read: Reader<number>): Reader<number> {
  return (facts, context) => 0 - read(facts, context);
}

function fold(join: Binary, readers: readonly Reader<number>[]): Reader<number> {
  const [first, ...rest] = readers as readonly [Reader<number>, ...Reader<number>[]];
  return (facts, context) => {
    let result = first(facts, context);
    for (const read of rest) result = join(result, read(facts, context));
    return result;
  };
}

const divided: Binary = (a, b) => (b === 0 ? Number.NaN : a / b);
const smaller: Binary = (a, b) => (a < b || Number.isNaN(b) ? a : b);
const larger: Binary = (a, b) => (a > b || Number.isNaN(b) ? a : b);

const JOINS: Readonly<Record<ArithmeticOperator, Binary>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': divided,
  min: smaller,
  max: larger,
};

/** Two fields: what scores ask most, read without a call for each. */
function ofFields(operator: ArithmeticOperator, a: string, b: string): Reader<number> {
  switch (operator) {
    case '+':
      return (facts) => quantityFact(facts?.[a]) + quantityFact(facts?.[b]);
    case '-':
      return (facts) => quantityFact(facts?.[a]) - quantityFact(facts?.[b]);
    case '*':
      return (facts) => quantityFact(facts?.[a]) * quantityFact(facts?.[b]);
    case '/':
      return (facts) => divided(quantityFact(facts?.[a]), quantityFact(facts?.[b]));
    case 'min':
      return (facts) => smaller(quantityFact(facts?.[a]), quantityFact(facts?.[b]));
    case 'max':
      return (facts) => larger(quantityFact(facts?.[a]), quantityFact(facts?.[b]));
  }
}

/** A field and a number that the rule names. */
function ofField(operator: ArithmeticOperator, name: string, number: number): Reader<number> {
  switch (operator) {
    case '+':
      return (facts) => quantityFact(facts?.[name]) + number;
    case '-':
      return (facts) => quantityFact(facts?.[name]) - number;
    case '*':
      return (facts) => quantityFact(facts?.[name]) * number;
    default: {
      const join = JOINS[operator];
      return (facts) => join(quantityFact(facts?.[name]), number);
    }
  }
}
