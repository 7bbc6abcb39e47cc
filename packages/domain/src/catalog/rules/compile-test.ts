import { compileEquality, compileFieldEquality, compileOrder, isText } from './compile-comparison.ts';
import { compileIncludes, compileOneOf, compileTextTest } from './compile-membership.ts';
import { compileBoolean, compileKeys, compileNumber, compileText } from './compile-value.ts';
import { nowOf } from './context-facts.ts';
import { GROUPS_FACT } from './fact-schema.ts';
import { keysFact, type Reader, rowsFact } from './read-fact.ts';
import { fieldEquals } from './read-field.ts';
import type { Condition, Value } from './rule.ts';

/** A condition with no other condition within it. */
export type Test = Exclude<
  Condition,
  { readonly kind: 'constant' | 'and' | 'or' | 'not' | 'some' | 'none' | 'between' }
>;

/** Asks whether a test holds, or does not. */
export function compileTest(test: Test, wanted: boolean): Reader<boolean> {
  if (test.kind === 'holds' && test.value.kind === 'field') return fieldEquals(test.value.name, true, wanted);
  const field = test.kind === 'equality' ? compileFieldEquality(test.left, test.right, wanted) : undefined;
  if (field !== undefined) return field;
  if (!wanted) return negated(compileTest(test, true));
  switch (test.kind) {
    case 'holds':
      return compileHolds(test.value);
    case 'equality':
      return compileEquality(test.left, test.right);
    case 'order':
      return compileOrder(test.operator, test.left, test.right);
    case 'one-of':
      return compileOneOf(test.value, test.list);
    case 'includes':
      return compileIncludes(test.choices, test.option);
    case 'text':
      return compileTextTest(test.operator, test.text, test.part);
    case 'empty':
      return compileEmpty(test.value);
    case 'filled':
      return negated(compileEmpty(test.value));
    case 'no-rows':
      return (facts) => rowsFact(facts?.[test.rows]).length === 0;
    case 'any-rows':
      return (facts) => rowsFact(facts?.[test.rows]).length > 0;
    case 'within-last': {
      const read = compileNumber(test.value);
      const span = test.count * (test.unit === 'minutes' ? 60_000 : 3_600_000);
      return (facts, context) => {
        const at = read(facts, context);
        const now = nowOf(context);
        return at >= now - span && at <= now;
      };
    }
    case 'in-group': {
      const groups: ReadonlySet<unknown> = new Set(test.groups);
      return (facts) => keysFact(facts?.[GROUPS_FACT]).some((group) => groups.has(group));
    }
  }
}

/** The other answer. */
export function negated(part: Reader<boolean>): Reader<boolean> {
  return (facts, context) => !part(facts, context);
}

function compileHolds(value: Value): Reader<boolean> {
  const read = compileBoolean(value);
  return (facts, context) => read(facts, context) === true;
}

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
