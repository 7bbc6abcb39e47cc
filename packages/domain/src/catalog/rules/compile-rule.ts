import { compileEquality, compileOrder, isText, rangeOfField } from './compile-comparison.ts';
import { compileDateTest } from './compile-date-test.ts';
import { compileBoolean, compileKeys, compileNumber, compileText } from './compile-value.ts';
import { dateTestOf } from './date-span.ts';
import { type Facts, GROUPS_FACT } from './fact-schema.ts';
import { isRow, keysFact, type Reader, rowsFact } from './read-fact.ts';
import { fieldEquals, readField } from './read-field.ts';
import type { Condition, LiteralValue, Rule, RuleContext, TextOperator, Value } from './rule.ts';

/** A rule ready to be asked. Facts that are missing or of another type are empty; it never throws. */
export type CompiledRule = (facts: Facts, context: RuleContext) => boolean;

/**
 * Makes a rule ready to be asked many times. It has two truth values: an order or a part of something empty is false,
 * being equal takes two empty values for equal, and `!` turns the one into the other. The rule becomes functions made for
 * its fields and literals, without code made of text, so that it runs under any content security policy.
 */
export function compileRule(rule: Rule): CompiledRule {
  return compile(rule);
}

function compile(condition: Condition): Reader<boolean> {
  if (condition.kind === 'equality' && condition.operator === '!=')
    return negated(compile({ ...condition, operator: '==' }));
  const dateTest = dateTestOf(condition);
  if (dateTest !== undefined) return compileDateTest(dateTest);
  switch (condition.kind) {
    case 'constant':
      return () => condition.value;
    case 'and':
      return every(condition.conditions.map(compile));
    case 'or':
      return any(condition.conditions.map(compile));
    case 'not':
      return negated(compile(condition.condition));
    case 'some':
      return someRow(condition.rows, compile(condition.condition));
    case 'none':
      return negated(someRow(condition.rows, compile(condition.condition)));
    case 'between': {
      const { operator, first, middle, last } = condition;
      const range = operator === '<=' ? rangeOfField(first, middle, last) : undefined;
      if (range !== undefined) return range;
      const order = { kind: 'order', operator } as const;
      return every([
        compile({ ...order, left: first, right: middle }),
        compile({ ...order, left: middle, right: last }),
      ]);
    }
    default:
      return compileTest(condition);
  }
}

function every(parts: readonly Reader<boolean>[]): Reader<boolean> {
  const [a, b, c, d] = parts;
  if (!a || !b) return a ?? (() => true);
  if (!c) return (facts, context) => a(facts, context) && b(facts, context);
  if (!d) return (facts, context) => a(facts, context) && b(facts, context) && c(facts, context);
  return (facts, context) => {
    for (const part of parts) if (!part(facts, context)) return false;
    return true;
  };
}

function any(parts: readonly Reader<boolean>[]): Reader<boolean> {
  const [a, b, c, d] = parts;
  if (!a || !b) return a ?? (() => false);
  if (!c) return (facts, context) => a(facts, context) || b(facts, context);
  if (!d) return (facts, context) => a(facts, context) || b(facts, context) || c(facts, context);
  return (facts, context) => {
    for (const part of parts) if (part(facts, context)) return true;
    return false;
  };
}

function negated(part: Reader<boolean>): Reader<boolean> {
  return (facts, context) => !part(facts, context);
}

function someRow(name: string, part: Reader<boolean>): Reader<boolean> {
  return (facts, context) => {
    for (const row of rowsFact(facts[name])) if (isRow(row) && part(row, context)) return true;
    return false;
  };
}

type Test = Exclude<
  Condition,
  { readonly kind: 'constant' | 'and' | 'or' | 'not' | 'some' | 'none' | 'between' }
>;

function compileTest(test: Test): Reader<boolean> {
  switch (test.kind) {
    case 'holds': {
      if (test.value.kind === 'field') return fieldEquals(test.value.name, true);
      const read = compileBoolean(test.value);
      return (facts, context) => read(facts, context) === true;
    }
    case 'equality':
      return compileEquality(test.left, test.right);
    case 'order':
      return compileOrder(test.operator, test.left, test.right);
    case 'one-of':
      return compileOneOf(test.value, test.list);
    case 'includes':
      return compileIncludes(compileKeys(test.choices), compileText(test.option));
    case 'text':
      return compileTextTest(test);
    case 'empty':
      return compileEmpty(test.value);
    case 'filled':
      return negated(compileEmpty(test.value));
    case 'no-rows':
      return (facts) => rowsFact(facts[test.rows]).length === 0;
    case 'any-rows':
      return (facts) => rowsFact(facts[test.rows]).length > 0;
    case 'within-last': {
      const read = compileNumber(test.value);
      const span = test.count * (test.unit === 'minutes' ? 60_000 : 3_600_000);
      return (facts, { now, zone }) => {
        const at = read(facts, { now, zone });
        return at >= now - span && at <= now;
      };
    }
    case 'in-group': {
      const groups: ReadonlySet<unknown> = new Set(test.groups);
      return (facts) => keysFact(facts[GROUPS_FACT]).some((group) => groups.has(group));
    }
  }
}

function compileOneOf(value: Value, list: readonly LiteralValue[]): Reader<boolean> {
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

function compileIncludes(keys: Reader<readonly unknown[]>, option: Reader<string>): Reader<boolean> {
  return (facts, context) => {
    const key = option(facts, context);
    return key !== '' && keys(facts, context).includes(key);
  };
}

function compileTextTest({ operator, text, part }: Condition & { readonly kind: 'text' }): Reader<boolean> {
  if (text.kind === 'field' && part.kind === 'literal' && typeof part.value === 'string' && part.value !== '')
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

const TEXT_TESTS = {
  contains: (text: string, part: string) => text.includes(part),
  startsWith: (text: string, part: string) => text.startsWith(part),
  endsWith: (text: string, part: string) => text.endsWith(part),
};

function compileEmpty(value: Value): Reader<boolean> {
  if (value.type === 'choices') {
    const keys = compileKeys(value);
    return (facts, context) => keys(facts, context).length === 0;
  }
  if (isText(value)) {
    const text = compileText(value);
    return (facts, context) => text(facts, context) === '';
  }
  if (value.type === 'boolean') {
    const answer = compileBoolean(value);
    return (facts, context) => answer(facts, context) === undefined;
  }
  const number = compileNumber(value);
  return (facts, context) => Number.isNaN(number(facts, context));
}
