import { dayOf, daysBetween, isDay } from '../../shared/index.ts';
import { keysFact, numberFact, quantityFact, type Reader, textFact } from './read-fact.ts';
import type { ArithmeticOperator, Value } from './rule.ts';

const LAST_INSTANT = 253_402_300_799_999;
const FIRST_INSTANT = -62_167_219_200_000;

/** Reads a number, an amount or a moment; NaN when it is empty. */
export function compileNumber(value: Value): Reader<number> {
  switch (value.kind) {
    case 'field': {
      const { name } = value;
      return (facts) => numberFact(facts[name]);
    }
    case 'literal': {
      const constant = typeof value.value === 'number' ? value.value : Number.NaN;
      return () => constant;
    }
    case 'otherwise': {
      const { name } = value.field;
      const otherwise = compileNumber(value.otherwise);
      return (facts, context) => {
        const read = numberFact(facts[name]);
        return Number.isNaN(read) ? otherwise(facts, context) : read;
      };
    }
    case 'arithmetic':
      return compileArithmetic(value.operator, value.operands.map(compileQuantity));
    case 'days-since':
      return compileDaysSince(value.of);
    default:
      return (_facts, { now }) => now;
  }
}

/** Reads a number to reckon with. */
function compileQuantity(value: Value): Reader<number> {
  if (value.kind !== 'field' && value.kind !== 'otherwise') return compileNumber(value);
  const read = compileNumber(value);
  return (facts, context) => quantityFact(read(facts, context));
}

function compileArithmetic(
  operator: ArithmeticOperator,
  operands: readonly Reader<number>[],
): Reader<number> {
  const [first, ...rest] = operands as readonly [Reader<number>, ...Reader<number>[]];
  if (operator === '-' && rest.length === 0) return (facts, context) => 0 - first(facts, context);
  const join = JOINS[operator];
  return (facts, context) => {
    let result = first(facts, context);
    for (const read of rest) result = join(result, read(facts, context));
    return result;
  };
}

const JOINS: Readonly<Record<ArithmeticOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? Number.NaN : a / b),
  min: (a, b) => (a < b || Number.isNaN(b) ? a : b),
  max: (a, b) => (a > b || Number.isNaN(b) ? a : b),
};

function compileDaysSince(of: Value): Reader<number> {
  const day = compileDay(of);
  return (facts, context) => {
    const from = day(facts, context);
    return isDay(from) ? daysBetween(from, dayOf(context.now, context.zone)) : Number.NaN;
  };
}

/** Reads a day, or a moment as its day. */
function compileDay(value: Value): Reader<string> {
  if (value.type === 'day') return compileText(value);
  const moment = compileNumber(value);
  return (facts, context) => {
    const at = moment(facts, context);
    return at >= FIRST_INSTANT && at <= LAST_INSTANT ? dayOf(at, context.zone) : '';
  };
}

/** Reads a text, a key or a day; '' when it is empty. */
export function compileText(value: Value): Reader<string> {
  switch (value.kind) {
    case 'field': {
      const { name } = value;
      return (facts) => textFact(facts[name]);
    }
    case 'literal': {
      const constant = typeof value.value === 'string' ? value.value : '';
      return () => constant;
    }
    case 'otherwise': {
      const { name } = value.field;
      const otherwise = compileText(value.otherwise);
      return (facts, context) => textFact(facts[name]) || otherwise(facts, context);
    }
    case 'day-of':
      return compileDay(value.of);
    default:
      return (_facts, { now, zone }) => dayOf(now, zone);
  }
}

/** Reads yes or no; undefined when it is empty. */
export function compileBoolean(value: Value): Reader<boolean | undefined> {
  if (value.kind === 'literal') {
    const constant = typeof value.value === 'boolean' ? value.value : undefined;
    return () => constant;
  }
  const name = value.kind === 'otherwise' ? value.field.name : value.kind === 'field' ? value.name : '';
  const otherwise = value.kind === 'otherwise' ? value.otherwise.value === true : undefined;
  return (facts) => {
    const read = facts[name];
    return typeof read === 'boolean' ? read : otherwise;
  };
}

/** Reads the keys of a set of choices; none when it is empty. */
export function compileKeys(value: Value): Reader<readonly unknown[]> {
  if (value.kind === 'literal') {
    const constant = Array.isArray(value.value) ? value.value : [];
    return () => constant;
  }
  const name = value.kind === 'otherwise' ? value.field.name : value.kind === 'field' ? value.name : '';
  const otherwise = value.kind === 'otherwise' ? keysFact(value.otherwise.value as readonly string[]) : [];
  return (facts) => {
    const read = keysFact(facts[name]);
    return read.length > 0 ? read : otherwise;
  };
}
