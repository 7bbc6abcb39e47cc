import type { Facts, FactValue, Rule, RuleContext } from '../../src/catalog/index.ts';
import { addDays, addMonths, dayOf, daysBetween, isDay } from '../../src/shared/index.ts';

type Value = Extract<Rule, { kind: 'holds' }>['value'];
type Read = string | number | boolean | readonly unknown[] | undefined;

/** What a rule means, written down as plainly as it can be: undefined is empty, and nothing is prepared. */
export function plainly(rule: Rule, facts: Facts, context: RuleContext): boolean {
  const ask = (condition: Rule) => plainly(condition, facts, context);
  const read = (value: Value) => readValue(value, facts, context);
  switch (rule.kind) {
    case 'constant':
      return rule.value;
    case 'and':
      return rule.conditions.every(ask);
    case 'or':
      return rule.conditions.some(ask);
    case 'not':
      return !ask(rule.condition);
    case 'holds':
      return read(rule.value) === true;
    case 'equality':
      return isSame(read(rule.left), read(rule.right)) === (rule.operator === '==');
    case 'order':
      return inOrder(rule.operator, read(rule.left), read(rule.right));
    case 'between': {
      const [first, middle, last] = [read(rule.first), read(rule.middle), read(rule.last)];
      return inOrder(rule.operator, first, middle) && inOrder(rule.operator, middle, last);
    }
    case 'one-of': {
      const value = read(rule.value);
      return value !== undefined && rule.list.some((item) => isSame(value, read(item)));
    }
    case 'includes':
      return listOf(read(rule.choices)).some((key) => key !== undefined && key === read(rule.option));
    case 'text': {
      const [text, part] = [read(rule.text), read(rule.part)];
      if (typeof text !== 'string' || typeof part !== 'string') return false;
      const at = {
        contains: text.indexOf(part),
        startsWith: text.lastIndexOf(part, 0),
        endsWith: text.indexOf(part, text.length - part.length),
      };
      return text.length >= part.length && at[rule.operator] >= 0;
    }
    case 'empty':
      return read(rule.value) === undefined;
    case 'filled':
      return read(rule.value) !== undefined;
    case 'no-rows':
      return listOf(facts[rule.rows]).length === 0;
    case 'any-rows':
      return listOf(facts[rule.rows]).length > 0;
    case 'some':
    case 'none': {
      const rows = listOf(facts[rule.rows]).filter((row) => typeof row === 'object' && row !== null);
      const found = rows.filter((row) => plainly(rule.condition, row as Facts, context));
      return found.length > 0 === (rule.kind === 'some');
    }
    case 'within-last':
      return isWithin(rule, read(rule.value), context);
    case 'in-group':
      return listOf(facts.groups).some((group) => rule.groups.includes(group as string));
  }
}

function isWithin(
  { value, count, unit }: Extract<Rule, { kind: 'within-last' }>,
  date: Read,
  { now, zone }: RuleContext,
): boolean {
  if (date === undefined) return false;
  const elapsed = { minutes: 60_000, hours: 3_600_000 }[unit as string];
  if (elapsed !== undefined) return Number(date) <= now && Number(date) >= now - count * elapsed;
  const today = dayOf(now, zone);
  const first =
    unit === 'months' ? addMonths(today, -count) : addDays(today, unit === 'weeks' ? -count * 7 : -count);
  if (value.type === 'day') return String(date) >= first && String(date) <= today;
  return dayOf(Number(date), zone) >= first && Number(date) <= now;
}

function readValue(value: Value, facts: Facts, context: RuleContext): Read {
  switch (value.kind) {
    case 'field':
      return factOf(facts[value.name], value.type);
    case 'literal':
      return value.value ?? undefined;
    case 'otherwise':
      return readValue(value.field, facts, context) ?? readValue(value.otherwise, facts, context);
    case 'arithmetic':
      return reckon(
        value.operator,
        value.operands.map((operand) => quantityOf(operand, facts, context)),
      );
    case 'days-since': {
      const of = readValue(value.of, facts, context);
      if (of === undefined) return undefined;
      return daysBetween(
        typeof of === 'string' ? of : dayOf(Number(of), context.zone),
        dayOf(context.now, context.zone),
      );
    }
    case 'now':
      return context.now;
    case 'today':
      return dayOf(context.now, context.zone);
    case 'day-of': {
      const at = readValue(value.of, facts, context);
      return at === undefined ? undefined : dayOf(Number(at), context.zone);
    }
  }
}

function factOf(fact: FactValue, type: Value['type']): Read {
  switch (type) {
    case 'number':
    case 'money':
    case 'instant':
      return typeof fact === 'number' && Math.abs(fact) <= Number.MAX_SAFE_INTEGER ? fact : undefined;
    case 'boolean':
      return typeof fact === 'boolean' ? fact : undefined;
    case 'choices':
      return Array.isArray(fact) && fact.length > 0 ? fact : undefined;
    case 'day':
      return typeof fact === 'string' && isDay(fact) ? fact : undefined;
    default:
      return typeof fact === 'string' && fact !== '' ? fact : undefined;
  }
}

function quantityOf(value: Value, facts: Facts, context: RuleContext): number | undefined {
  const read = readValue(value, facts, context);
  if (typeof read !== 'number') return undefined;
  const isFact = value.kind === 'field' || value.kind === 'otherwise';
  return isFact && Math.abs(read) < 1e-15 ? 0 : read;
}

function reckon(operator: string, operands: readonly (number | undefined)[]): number | undefined {
  const filled = operands.filter((operand) => operand !== undefined);
  if (operator === 'min' || operator === 'max')
    return filled.length === 0 ? undefined : Math[operator](...filled);
  if (filled.length < operands.length) return undefined;
  const [first = 0, ...rest] = filled;
  if (operator === '/') return rest.includes(0) ? undefined : rest.reduce((a, b) => a / b, first);
  if (operator === '-') return rest.length === 0 ? 0 - first : rest.reduce((a, b) => a - b, first);
  return rest.reduce((a, b) => (operator === '+' ? a + b : a * b), first);
}

function isSame(a: Read, b: Read): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return new Set(a).symmetricDifference(new Set(b)).size === 0;
}

function inOrder(operator: string, a: Read, b: Read): boolean {
  if (a === undefined || b === undefined) return false;
  const order = typeof a === 'string' ? codePointOrder(a, String(b)) : Number(a) - Number(b);
  return operator.startsWith('<')
    ? order < 0 || (order === 0 && operator === '<=')
    : order > 0 || (order === 0 && operator === '>=');
}

function codePointOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
