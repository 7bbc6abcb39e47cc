import { isText } from './compile-comparison.ts';
import { compileBoolean, compileKeys, compileNumber, compileText } from './compile-value.ts';
import type { Reader } from './read-fact.ts';
import { readField } from './read-field.ts';
import type { LiteralValue, TextOperator, Value } from './rule.ts';

/** Whether a value is one of a list. */
export function compileOneOf(value: Value, list: readonly LiteralValue[]): Reader<boolean> {
  const constants: ReadonlySet<unknown> = new Set(list.map((literal) => literal.value));
  if (value.kind === 'field') return isAmong(readField(value.name), [...constants]);
  const read: Reader<unknown> = isText(value)
    ? compileText(value)
    : value.type === 'boolean'
      ? compileBoolean(value)
      : compileNumber(value);
  return (facts, context) => constants.has(read(facts, context));
}

/** A few values are looked through faster than they are looked up. */
function isAmong(read: Reader<unknown>, list: readonly unknown[]): Reader<boolean> {
  const constants = new Set(list);
  if (list.length > 8) return (facts, context) => constants.has(read(facts, context));
  return (facts, context) => {
    const value = read(facts, context);
    for (let index = 0; index < list.length; index += 1) if (value === list[index]) return true;
    return false;
  };
}

/** Whether a set of choices has one. */
export function compileIncludes(choices: Value, option: Value): Reader<boolean> {
  const keys = compileKeys(choices);
  const key = compileText(option);
  return (facts, context) => {
    const sought = key(facts, context);
    return sought !== '' && keys(facts, context).includes(sought);
  };
}

const TEXT_TESTS: Readonly<Record<TextOperator, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
};

/** Whether a text has another in it, at its beginning or at its end; nothing has and is no part. */
export function compileTextTest(operator: TextOperator, text: Value, part: Value): Reader<boolean> {
  if (text.kind === 'field' && part.kind === 'literal' && typeof part.value === 'string')
    return compileFieldTest(operator, readField(text.name), part.value);
  const whole = compileText(text);
  const piece = compileText(part);
  const holds = TEXT_TESTS[operator];
  return (facts, context) => {
    const sought = piece(facts, context);
    return sought !== '' && holds(whole(facts, context), sought);
  };
}

function compileFieldTest(operator: TextOperator, read: Reader<unknown>, part: string): Reader<boolean> {
  switch (operator) {
    case 'contains':
      return (facts, context) => {
        const text = read(facts, context);
        return typeof text === 'string' && text.includes(part);
      };
    case 'startsWith':
      return (facts, context) => {
        const text = read(facts, context);
        return typeof text === 'string' && text.startsWith(part);
      };
    case 'endsWith':
      return (facts, context) => {
        const text = read(facts, context);
        return typeof text === 'string' && text.endsWith(part);
      };
  }
}
