import { addDays, addMonths, dayOf, isDay, startOfDay } from '../../shared/index.ts';
import { compileBoolean, compileKeys, compileNumber, compileText } from './compile-value.ts';
import { type Facts, GROUPS_FACT } from './fact-schema.ts';
import { keysFact, type Reader, rowsFact } from './read-fact.ts';
import type { Condition, OrderOperator, Rule, RuleContext, Value } from './rule.ts';

/** A rule ready to be asked. Facts that are missing or of another type are empty; it never throws. */
export type CompiledRule = (facts: Facts, context: RuleContext) => boolean;

/**
 * Makes a rule ready to be asked many times. It has two truth values: an order or a part of something empty is false,
 * being equal takes two empty values for equal, and `!` turns the one into the other.
 */
export function compileRule(rule: Rule): CompiledRule {
  return compile(rule);
}

function compile(condition: Condition): Reader<boolean> {
  switch (condition.kind) {
    case 'constant':
      return () => condition.value;
    case 'and': {
      const parts = condition.conditions.map(compile);
      return (facts, context) => parts.every((part) => part(facts, context));
    }
    case 'or': {
      const parts = condition.conditions.map(compile);
      return (facts, context) => parts.some((part) => part(facts, context));
    }
    case 'not': {
      const part = compile(condition.condition);
      return (facts, context) => !part(facts, context);
    }
    case 'holds': {
      const read = compileBoolean(condition.value);
      return (facts, context) => read(facts, context) === true;
    }
    case 'equality': {
      const same = compileEquality(condition.left, condition.right);
      return condition.operator === '==' ? same : (facts, context) => !same(facts, context);
    }
    case 'order':
      return compileOrder(condition.operator, condition.left, condition.right);
    case 'between': {
      const first = compileOrder(condition.operator, condition.first, condition.middle);
      const second = compileOrder(condition.operator, condition.middle, condition.last);
      return (facts, context) => first(facts, context) && second(facts, context);
    }
    case 'one-of': {
      const parts = condition.list.map((each) => compileEquality(condition.value, each));
      return (facts, context) => parts.some((part) => part(facts, context));
    }
    case 'includes': {
      const keys = compileKeys(condition.choices);
      const option = compileText(condition.option);
      return (facts, context) => {
        const key = option(facts, context);
        return key !== '' && keys(facts, context).includes(key);
      };
    }
    case 'text':
      return compileTextTest(condition);
    case 'empty':
      return compileEmpty(condition.value);
    case 'filled': {
      const empty = compileEmpty(condition.value);
      return (facts, context) => !empty(facts, context);
    }
    case 'no-rows':
      return (facts) => rowsFact(facts[condition.rows]).length === 0;
    case 'any-rows':
      return (facts) => rowsFact(facts[condition.rows]).length > 0;
    case 'some':
    case 'none': {
      const part = compile(condition.condition);
      const wanted = condition.kind === 'some';
      return (facts, context) => rowsFact(facts[condition.rows]).some((row) => part(row, context)) === wanted;
    }
    case 'within-last':
      return compileWithinLast(condition);
    case 'in-group': {
      const { groups } = condition;
      return (facts) => keysFact(facts[GROUPS_FACT]).some((group) => groups.includes(group as string));
    }
  }
}

function isText(value: Value): boolean {
  return value.type === 'text' || value.type === 'choice' || value.type === 'day';
}

function compileEquality(left: Value, right: Value): Reader<boolean> {
  if (left.type === 'choices') {
    const [a, b] = [compileKeys(left), compileKeys(right)];
    return (facts, context) => {
      const [x, y] = [new Set(a(facts, context)), new Set(b(facts, context))];
      return x.size === y.size && x.isSubsetOf(y);
    };
  }
  if (isText(left)) {
    const [a, b] = [compileText(left), compileText(right)];
    return (facts, context) => a(facts, context) === b(facts, context);
  }
  if (left.type === 'boolean') {
    const [a, b] = [compileBoolean(left), compileBoolean(right)];
    return (facts, context) => a(facts, context) === b(facts, context);
  }
  const [a, b] = [compileNumber(left), compileNumber(right)];
  return (facts, context) => {
    const [x, y] = [a(facts, context), b(facts, context)];
    return x === y || (Number.isNaN(x) && Number.isNaN(y));
  };
}

function compileOrder(operator: OrderOperator, left: Value, right: Value): Reader<boolean> {
  const holds = ORDERS[operator];
  if (isText(left)) {
    const [a, b] = [compileText(left), compileText(right)];
    return (facts, context) => {
      const [x, y] = [a(facts, context), b(facts, context)];
      return x !== '' && y !== '' && holds(x, y);
    };
  }
  const [a, b] = [compileNumber(left), compileNumber(right)];
  return (facts, context) => holds(a(facts, context), b(facts, context));
}

const ORDERS: Readonly<Record<OrderOperator, <T extends string | number>(a: T, b: T) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function compileTextTest({ operator, text, part }: Condition & { readonly kind: 'text' }): Reader<boolean> {
  const [a, b] = [compileText(text), compileText(part)];
  return (facts, context) => {
    const piece = b(facts, context);
    if (piece === '') return false;
    const whole = a(facts, context);
    return operator === 'contains'
      ? whole.includes(piece)
      : operator === 'startsWith'
        ? whole.startsWith(piece)
        : whole.endsWith(piece);
  };
}

function compileEmpty(value: Value): Reader<boolean> {
  if (value.type === 'choices') {
    const read = compileKeys(value);
    return (facts, context) => read(facts, context).length === 0;
  }
  if (isText(value)) {
    const read = compileText(value);
    return (facts, context) => read(facts, context) === '';
  }
  if (value.type === 'boolean') {
    const read = compileBoolean(value);
    return (facts, context) => read(facts, context) === undefined;
  }
  const read = compileNumber(value);
  return (facts, context) => Number.isNaN(read(facts, context));
}

function compileWithinLast({
  value,
  count,
  unit,
}: Condition & { readonly kind: 'within-last' }): Reader<boolean> {
  const firstDay = ({ now, zone }: RuleContext) => {
    const today = dayOf(now, zone);
    return unit === 'months'
      ? addMonths(today, -count)
      : addDays(today, unit === 'weeks' ? -7 * count : -count);
  };
  if (value.type === 'day') {
    const read = compileText(value);
    return (facts, context) => {
      const day = read(facts, context);
      return isDay(day) && day >= firstDay(context) && day <= dayOf(context.now, context.zone);
    };
  }
  const read = compileNumber(value);
  const length = unit === 'minutes' ? 60_000 : 3_600_000;
  return (facts, context) => {
    const from =
      unit === 'minutes' || unit === 'hours'
        ? context.now - count * length
        : startOfDay(firstDay(context), context.zone);
    const at = read(facts, context);
    return at >= from && at <= context.now;
  };
}
