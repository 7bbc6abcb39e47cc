import { type FactSchema, GROUPS_FACT } from '@mikomi/domain/catalog';
import {
  type Comparison,
  type DraftGroup,
  type DraftPart,
  type DraftTest,
  type DraftValue,
  newGroup,
  newTest,
  type SpanUnit,
} from './rule-draft.ts';

type Json = Readonly<Record<string, unknown>>;

/** A stored rule as the builder shows it; undefined for one that says more than the builder can. */
export function draftOfRule(stored: unknown, schema: FactSchema): DraftGroup | undefined {
  const part = partOf(stored, schema);
  if (!part) return undefined;
  return part.kind === 'group' ? part : newGroup([part]);
}

function partOf(stored: unknown, schema: FactSchema): DraftPart | undefined {
  const [operator, parts] = operationOf(stored);
  if (operator === 'and' || operator === 'or') {
    const choices = operator === 'or' ? keysOfAny(stored, schema) : undefined;
    if (choices) return choices;
    const drafts = parts.map((part) => partOf(part, schema));
    const known = drafts.filter((part) => part !== undefined);
    return known.length === drafts.length ? newGroup(known, operator === 'and' ? 'all' : 'any') : undefined;
  }
  return operator === '!' ? negated(parts[0], schema) : testOf(operator, parts, schema);
}

const OPPOSITE: Partial<Record<Comparison, Comparison>> = {
  'one-of': 'none-of',
  'has-any': 'has-none',
  'in-group': 'not-in-group',
  yes: 'no',
};

function negated(stored: unknown, schema: FactSchema): DraftTest | undefined {
  const part = partOf(stored, schema);
  if (part?.kind !== 'test' || part.comparison === null) return undefined;
  const comparison = OPPOSITE[part.comparison];
  return comparison && { ...part, comparison };
}

/** Several `contains` of one set of choices are one test. */
function keysOfAny(stored: unknown, schema: FactSchema): DraftTest | undefined {
  const [, parts] = operationOf(stored);
  const tests = parts.map((part) => partOf(part, schema));
  const fields = new Set(tests.map((part) => (part?.kind === 'test' ? part.field : undefined)));
  const [field] = fields;
  if (fields.size !== 1 || !field || schema[field]?.type !== 'choices') return undefined;
  const keys = tests.flatMap((part) => (part?.kind === 'test' && part.value.keys) || []);
  return keys.length === tests.length ? test(field, 'has-any', { keys }) : undefined;
}

function testOf(operator: string, parts: readonly unknown[], schema: FactSchema): DraftTest | undefined {
  const [first, second, third] = parts;
  if (operator === 'var') return typeof first === 'string' ? test(first, 'yes', {}) : undefined;
  if (operator === 'inGroup') return test(GROUPS_FACT, 'in-group', { keys: textsOf(parts) });
  if (operator === 'exists' || operator === 'missing')
    return parts.length === 1 && typeof first === 'string'
      ? test(first, operator === 'exists' ? 'filled' : 'empty', {})
      : undefined;
  const [since, [inner]] = operationOf(first);
  if (operator === '>' && since === 'daysSince' && typeof second === 'number') {
    const dated = nameOf(inner);
    return dated === undefined ? undefined : test(dated, 'longer-ago', { number: second });
  }
  const held = operator === 'in' && typeof first === 'string' ? nameOf(second) : undefined;
  if (held !== undefined && schema[held]?.type === 'choices')
    return test(held, 'has-any', { keys: [first as string] });
  const name = nameOf(first);
  const field = name === undefined ? undefined : schema[name];
  if (name === undefined || !field) return undefined;
  if ((operator === 'some' || operator === 'none') && field.type === 'rows') {
    const rows = draftOfRule(second, field.rows);
    return rows && { ...test(name, operator, {}), rows };
  }
  if (operator === 'withinLast')
    return isUnit(third) ? test(name, 'within', { number: Number(second), unit: third }) : undefined;
  if (operator === 'in' && Array.isArray(second) && field.type === 'choice')
    return test(name, 'one-of', { keys: textsOf(second) });
  if (field.type === 'choices')
    return operator === 'contains' ? test(name, 'has-any', { keys: [String(second)] }) : undefined;
  return valueTest(name, field.type, operator, second);
}

const OF_TEXT: Readonly<Record<string, Comparison>> = {
  contains: 'contains',
  startsWith: 'starts',
  '==': 'is',
  '!=': 'is-not',
};
const OF_NUMBER: Readonly<Record<string, Comparison>> = { '>=': 'at-least', '<=': 'at-most', '==': 'is' };

function valueTest(name: string, type: string, operator: string, value: unknown): DraftTest | undefined {
  if (typeof value === 'number') {
    const comparison = OF_NUMBER[operator];
    return comparison && test(name, comparison, { number: value });
  }
  if (typeof value !== 'string') return undefined;
  if (type === 'choice' && operator === '==') return test(name, 'one-of', { keys: [value] });
  if (type === 'choice' && operator === '!=') return test(name, 'none-of', { keys: [value] });
  if (type === 'day' && operator === '>=') return test(name, 'from', { day: value });
  if (type === 'day' && operator === '<=') return test(name, 'until', { day: value });
  if (type === 'instant' && operator === '>=') return test(name, 'from', { day: dayAt(value, 0) });
  if (type === 'instant' && operator === '<') return test(name, 'until', { day: dayAt(value, -1) });
  const comparison = type === 'text' ? OF_TEXT[operator] : undefined;
  return comparison && test(name, comparison, { text: value });
}

function test(field: string, comparison: Comparison, value: DraftValue): DraftTest {
  return { ...newTest(), field, comparison, value };
}

/** The day of a moment where the reader is, so many days later. */
function dayAt(moment: string, days: number): string {
  const at = new Date(moment);
  at.setDate(at.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function operationOf(stored: unknown): readonly [string, readonly unknown[]] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return ['', []];
  const [entry] = Object.entries(stored as Json);
  if (!entry) return ['', []];
  return [entry[0], Array.isArray(entry[1]) ? entry[1] : [entry[1]]];
}

function nameOf(stored: unknown): string | undefined {
  const [operator, [name]] = operationOf(stored);
  return operator === 'var' && typeof name === 'string' ? name : undefined;
}

const textsOf = (values: readonly unknown[]): readonly string[] => values.map(String);
const isUnit = (unit: unknown): unit is SpanUnit => unit === 'days' || unit === 'weeks' || unit === 'months';
