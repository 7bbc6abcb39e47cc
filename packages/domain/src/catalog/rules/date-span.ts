import { addDays, addMonths, type CivilDay, type Instant, startOfDay } from '../../shared/index.ts';
import { nowOf, todayOf, zoneOf } from './context-facts.ts';
import type { Condition, OrderOperator, RuleContext, Value } from './rule.ts';

/** Days one after another, both ends included; no end where it is undefined. */
export interface DaySpan {
  readonly from?: CivilDay;
  readonly to?: CivilDay;
}

/** A question whether a day, or the day of a moment, lies in a span that depends on nothing but the context. */
export interface DateTest {
  /** a day or a moment */
  readonly value: Value;
  /** what is counted from today holds no day where today is '' */
  readonly days: (today: CivilDay) => DaySpan;
  /** a moment after now is outside, though it is of today */
  readonly past: boolean;
}

/** No two days of the calendar are farther apart, and a day so far from today still has a year of four digits. */
const FARTHEST = 600_000;
const NEVER: DaySpan = { from: '9999-12-31', to: '0001-01-01' };

/**
 * Reads a condition as a question about one span of days; undefined when it is none. Both back ends ask it so: what a day
 * is in a zone is then decided here once, a moment is compared with the bounds of its span alone, and a database
 * finds it by an index.
 */
export function dateTestOf(condition: Condition): DateTest | undefined {
  if (condition.kind === 'within-last') return withinTest(condition);
  if (condition.kind === 'order')
    return (
      orderTest(condition.left, condition.operator, condition.right) ??
      orderTest(condition.right, FLIPPED[condition.operator], condition.left)
    );
  if (condition.kind === 'equality' && condition.operator === '==')
    return (
      orderTest(condition.left, '==', condition.right) ?? orderTest(condition.right, '==', condition.left)
    );
  return undefined;
}

/** `a < b` is `b > a`. */
export const FLIPPED: Readonly<Record<OrderOperator, OrderOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function withinTest({
  value,
  count,
  unit,
}: Condition & { readonly kind: 'within-last' }): DateTest | undefined {
  if (unit === 'minutes' || unit === 'hours') return undefined;
  const first = (today: CivilDay) =>
    unit === 'months'
      ? addMonths(today, -Math.min(count, Math.floor(FARTHEST / 31)))
      : shift(today, unit === 'weeks' ? 7 * count : count);
  return { value, days: fromToday((today) => ({ from: first(today), to: today })), past: true };
}

function fromToday(span: DateTest['days']): DateTest['days'] {
  return (today) => (today === '' ? NEVER : span(today));
}

/** The day so many days before a day. */
function shift(day: CivilDay, before: number): CivilDay {
  return addDays(day, -Math.max(-FARTHEST, Math.min(FARTHEST, before)));
}

function orderTest(left: Value, operator: OrderOperator | '==', right: Value): DateTest | undefined {
  if (left.kind === 'days-since' && right.kind === 'literal' && typeof right.value === 'number') {
    const count = right.value;
    return { value: left.of, days: fromToday((today) => agesSpan(today, operator, count)), past: false };
  }
  if (left.type !== 'day' || left.kind === 'literal' || left.kind === 'today') return undefined;
  const value = left.kind === 'day-of' ? left.of : left;
  if (right.kind === 'today')
    return { value, days: fromToday((today) => daysSpan(operator, today)), past: false };
  if (right.kind !== 'literal' || typeof right.value !== 'string') return undefined;
  const span = daysSpan(operator, right.value);
  return { value, days: () => span, past: false };
}

function daysSpan(operator: OrderOperator | '==', day: CivilDay): DaySpan {
  switch (operator) {
    case '<':
      return { to: addDays(day, -1) };
    case '<=':
      return { to: day };
    case '>':
      return { from: addDays(day, 1) };
    case '>=':
      return { from: day };
    case '==':
      return { from: day, to: day };
  }
}

/** The days whose distance to today stands in the order to a number of days, whole or not. */
function agesSpan(today: CivilDay, operator: OrderOperator | '==', count: number): DaySpan {
  switch (operator) {
    case '<':
      return { from: shift(today, Math.ceil(count) - 1) };
    case '<=':
      return { from: shift(today, Math.floor(count)) };
    case '>':
      return { to: shift(today, Math.floor(count) + 1) };
    case '>=':
      return { to: shift(today, Math.ceil(count)) };
    case '==':
      return Number.isInteger(count) && Math.abs(count) < FARTHEST
        ? { from: shift(today, count), to: shift(today, count) }
        : NEVER;
  }
}

/** The moments of a test's span in a context: `from` included, `before` not. A zone that nobody knows has none. */
export function momentsOf(
  { days, past }: DateTest,
  context: RuleContext,
): { readonly from: Instant; readonly before: Instant } {
  const zone = zoneOf(context);
  if (zone === '') return { from: Number.POSITIVE_INFINITY, before: Number.NEGATIVE_INFINITY };
  const { from, to } = days(todayOf(context));
  const end = to === undefined ? Number.POSITIVE_INFINITY : startOfDay(addDays(to, 1), zone);
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(from, zone),
    before: past ? Math.min(end, nowOf(context) + 1) : end,
  };
}
