import { addDays, isDay } from '../../shared/index.ts';
import { nowOf, todayOf } from './context-facts.ts';
import { type FactValue, GROUPS_FACT } from './fact-schema.ts';
import type { Condition, LiteralValue, Rule, RuleContext, Value } from './rule.ts';

const DAY = 86_400_000;
/** Nobody sells by what lies more than a hundred years away. */
const FARTHEST = 36_525;

/** A value of the rule with values that may turn the answer. */
type Asked = readonly [Value, readonly FactValue[]];

/**
 * The values at which rules may turn from false to true or back, for each field that they set beside something they name, the
 * empty one first: each answer that rules give about such a field alone, they give for one of them. What is reckoned from
 * fields, and what is asked of rows, has none.
 * Source: boundary value analysis (G. J. Myers, "The Art of Software Testing", 1979): what a condition names, and what lies
 * just beside it.
 */
export function turningValues(
  rules: readonly Rule[],
  context: RuleContext,
): ReadonlyMap<string, readonly FactValue[]> {
  const found = new Map<string, Set<FactValue>>();
  for (const [value, values] of rules.flatMap((rule) => askedBy(rule, context))) {
    const name = nameOf(value);
    if (name === undefined) continue;
    const known = found.get(name) ?? new Set<FactValue>([null]);
    for (const each of values) known.add(each);
    found.set(name, known);
  }
  return new Map([...found].map(([name, values]) => [name, withBetween([...values])]));
}

function nameOf(value: Value): string | undefined {
  if (value.kind === 'field') return value.name;
  return value.kind === 'otherwise' ? value.field.name : undefined;
}

function askedBy(condition: Condition, context: RuleContext): readonly Asked[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap((each) => askedBy(each, context));
    case 'not':
      return askedBy(condition.condition, context);
    case 'holds':
      return [[condition.value, [true, false]]];
    case 'equality':
    case 'order':
      return [
        ...beside(condition.left, condition.right, context),
        ...beside(condition.right, condition.left, context),
      ];
    case 'between':
      return [
        ...beside(condition.middle, condition.first, context),
        ...beside(condition.middle, condition.last, context),
      ];
    case 'one-of':
      return [[condition.value, condition.list.flatMap(around)]];
    case 'includes':
      return beside(condition.choices, condition.option, context);
    case 'text':
      return beside(condition.text, condition.part, context);
    case 'empty':
    case 'filled':
      return [[condition.value, [somethingOf(condition.value, context)]]];
    case 'within-last':
      return [
        [condition.value, [condition.value.type === 'day' ? todayOf(context) : Math.floor(nowOf(context))]],
      ];
    case 'in-group':
      return [
        [{ kind: 'field', name: GROUPS_FACT, type: 'choices' }, condition.groups.map((group) => [group])],
      ];
    default:
      return [];
  }
}

/** A value beside a literal, now or today; for the days since a field, the days or moments of the field. */
function beside(value: Value, other: Value, context: RuleContext): readonly Asked[] {
  if (other.kind === 'now') return [[value, besides(nowOf(context))]];
  if (other.kind === 'today') return [[value, daysAround(todayOf(context), 0)]];
  if (other.kind !== 'literal') return [];
  if (value.kind === 'days-since' && typeof other.value === 'number')
    return [[value.of, asLongAgo(value.of, other.value, context)]];
  return [[value, value.type === 'choices' ? [keysOf(other)] : around(other)]];
}

function asLongAgo({ type }: Value, days: number, context: RuleContext): readonly FactValue[] {
  if (type === 'instant') return [-1, 0, 1].map((near) => nowOf(context) + (near - days) * DAY);
  return daysAround(todayOf(context), -days);
}

/** What a literal names, and what lies just beside it. */
function around({ type, value }: LiteralValue): readonly FactValue[] {
  if (typeof value === 'number') return besides(value);
  if (typeof value === 'boolean') return [value, !value];
  if (typeof value !== 'string') return [];
  return type === 'day' ? daysAround(value, 0) : [value, `${value}~`];
}

function besides(number: number): readonly number[] {
  return [number - 1, number, number + 1];
}

function daysAround(day: string, later: number): readonly string[] {
  if (!isDay(day) || !(Math.abs(later) <= FARTHEST)) return [];
  return [-1, 0, 1].map((near) => addDays(day, Math.trunc(later) + near)).filter(isDay);
}

function keysOf({ value }: LiteralValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

function somethingOf({ type }: Value, context: RuleContext): FactValue {
  switch (type) {
    case 'boolean':
      return true;
    case 'day':
      return todayOf(context);
    case 'instant':
      return nowOf(context);
    case 'choices':
      return ['~'];
    case 'text':
    case 'choice':
      return '~';
    default:
      return 1;
  }
}

/** With a number between each two numbers, so that a narrow span is met too. */
function withBetween(values: readonly FactValue[]): readonly FactValue[] {
  const numbers = values.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  const between = numbers.slice(1).map((each, index) => (each + (numbers[index] ?? each)) / 2);
  return [...new Set([...values, ...between])];
}
