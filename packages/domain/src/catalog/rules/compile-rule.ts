import { rangeOfField } from './compile-comparison.ts';
import { compileDateTest } from './compile-date-test.ts';
import { compileTest, negated } from './compile-test.ts';
import { dateTestOf } from './date-span.ts';
import type { Facts } from './fact-schema.ts';
import { isRow, type Reader, rowsFact } from './read-fact.ts';
import type { Condition, Rule, RuleContext } from './rule.ts';

/**
 * A rule ready to be asked. It never throws: facts that are missing or of another type are empty, and so is today where the
 * moment is none or nobody knows the zone.
 */
export type CompiledRule = (facts: Facts, context: RuleContext) => boolean;

/**
 * Makes a rule ready to be asked many times. The answer is true or false, never unknown: comparing by order with an empty
 * value, or looking for a part in one, is false; two empty values are equal; `!` turns one answer into the other. The rule
 * becomes functions made for its fields and literals, without evaluating text as code, so that it runs under any content
 * security policy.
 * Source: ours, because SQL's third truth value (PostgreSQL, 9.1 Logical Operators) would make `!` of an unknown neither yes
 * nor no, and a rule has to decide.
 */
export function compileRule(rule: Rule): CompiledRule {
  return compile(rule, true);
}

/** Asks whether a condition holds, or does not. What is negated is so where it is asked: by De Morgan, not by one more call. */
function compile(condition: Condition, wanted: boolean): Reader<boolean> {
  const dateTest = dateTestOf(condition);
  if (dateTest !== undefined) return turned(compileDateTest(dateTest), wanted);
  switch (condition.kind) {
    case 'constant':
      return () => condition.value === wanted;
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => compile(part, wanted));
      return (condition.kind === 'and') === wanted ? every(parts) : any(parts);
    }
    case 'not':
      return compile(condition.condition, !wanted);
    case 'equality':
      return condition.operator === '!='
        ? compile({ ...condition, operator: '==' }, !wanted)
        : compileTest(condition, wanted);
    case 'between': {
      const { operator, first, middle, last } = condition;
      const range = operator === '<=' ? rangeOfField(first, middle, last) : undefined;
      if (range !== undefined) return turned(range, wanted);
      const order = { kind: 'order', operator } as const;
      const low = compile({ ...order, left: first, right: middle }, wanted);
      const high = compile({ ...order, left: middle, right: last }, wanted);
      return wanted ? every([low, high]) : any([low, high]);
    }
    case 'some':
    case 'none': {
      const found = someRow(condition.rows, compile(condition.condition, true));
      return turned(found, (condition.kind === 'some') === wanted);
    }
    default:
      return compileTest(condition, wanted);
  }
}

function turned(part: Reader<boolean>, wanted: boolean): Reader<boolean> {
  return wanted ? part : negated(part);
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

function someRow(name: string, part: Reader<boolean>): Reader<boolean> {
  return (facts, context) => {
    for (const row of rowsFact(facts?.[name])) if (isRow(row) && part(row, context)) return true;
    return false;
  };
}
