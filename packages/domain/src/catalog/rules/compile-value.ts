import { daysBetween } from '../../shared/index.ts';
import { compileArithmetic } from './compile-arithmetic.ts';
import { dayIn, nowOf, todayOf } from './context-facts.ts';
import { dayFact, keysFact, numberFact, type Reader, textFact } from './read-fact.ts';
import { readField } from './read-field.ts';
import type { FieldValue, LiteralValue, Value } from './rule.ts';

/** Reads a number, an amount or a moment; NaN when it is empty. */
export function compileNumber(value: Value): Reader<number> {
  switch (value.kind) {
    case 'field': {
      const read = readField(value.name);
      return (facts, context) => numberFact(read(facts, context));
    }
    case 'literal': {
      const constant = typeof value.value === 'number' ? value.value : Number.NaN;
      return () => constant;
    }
    case 'otherwise': {
      const { name } = value.field;
      const otherwise = typeof value.otherwise.value === 'number' ? value.otherwise.value : Number.NaN;
      return (facts) => {
        const read = numberFact(facts?.[name]);
        return Number.isNaN(read) ? otherwise : read;
      };
    }
    case 'arithmetic':
      return compileArithmetic(value.operator, value.operands, compileNumber);
    case 'days-since': {
      const day = compileDay(value.of);
      return (facts, context) => {
        const from = day(facts, context);
        const today = todayOf(context);
        return today !== '' && from !== '' ? daysBetween(from, today) : Number.NaN;
      };
    }
    default:
      return (_facts, context) => nowOf(context);
  }
}

/** Reads a day, or a moment as its day; '' when it is empty. */
function compileDay(value: Value): Reader<string> {
  if (value.type === 'day') return compileText(value);
  const moment = compileNumber(value);
  return (facts, context) => dayIn(moment(facts, context), context);
}

/** Reads a text, a key or a day; '' when it is empty. */
export function compileText(value: Value): Reader<string> {
  switch (value.kind) {
    case 'field': {
      const read = readField(value.name);
      const filled = value.type === 'day' ? dayFact : textFact;
      return (facts, context) => filled(read(facts, context));
    }
    case 'literal': {
      const constant = typeof value.value === 'string' ? value.value : '';
      return () => constant;
    }
    case 'otherwise': {
      const { name } = value.field;
      const otherwise = typeof value.otherwise.value === 'string' ? value.otherwise.value : '';
      const filled = value.type === 'day' ? dayFact : textFact;
      return (facts) => filled(facts?.[name]) || otherwise;
    }
    case 'day-of':
      return compileDay(value.of);
    default:
      return (_facts, context) => todayOf(context);
  }
}

/** Reads yes or no; undefined when it is empty. */
export function compileBoolean(value: Value): Reader<boolean | undefined> {
  const { name, constant } = partsOf(value);
  const otherwise = typeof constant === 'boolean' ? constant : undefined;
  if (name === undefined) return () => otherwise;
  const read = readField(name);
  return (facts, context) => {
    const value = read(facts, context);
    return typeof value === 'boolean' ? value : otherwise;
  };
}

/** Reads the keys of a set of choices; none when it is empty. */
export function compileKeys(value: Value): Reader<readonly unknown[]> {
  const { name, constant } = partsOf(value);
  const otherwise = Array.isArray(constant) ? constant : [];
  if (name === undefined) return () => otherwise;
  return (facts) => {
    const read = keysFact(facts?.[name]);
    return read.length > 0 ? read : otherwise;
  };
}

/** Yes or no, and a set of choices, are never calculated: they are a field, a literal, or both. */
function partsOf(value: Value): {
  readonly name?: FieldValue['name'];
  readonly constant?: LiteralValue['value'];
} {
  if (value.kind === 'field') return { name: value.name };
  if (value.kind === 'literal') return { constant: value.value };
  return value.kind === 'otherwise' ? { name: value.field.name, constant: value.otherwise.value } : {};
}
