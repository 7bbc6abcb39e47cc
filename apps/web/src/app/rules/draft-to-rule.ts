import type { FactField, FactSchema, StoredRule } from '@mikomi/domain/catalog';
import type { DraftGroup, DraftPart, DraftTest } from './rule-draft.ts';

/** What is written so far as a rule; undefined while it asks nothing. Parts that are not finished are left out. */
export function ruleOfDraft(group: DraftGroup, schema: FactSchema): StoredRule | undefined {
  const parts = group.parts.flatMap((part) => partRule(part, schema) ?? []);
  if (parts.length < 2) return parts[0];
  return group.mode === 'all' ? { and: parts } : { or: parts };
}

/** Whether a part was begun and is not finished. */
export function isUnfinished(part: DraftPart, schema: FactSchema): boolean {
  if (part.kind === 'group') return part.parts.some((each) => isUnfinished(each, schema));
  return part.field !== null && partRule(part, schema) === undefined;
}

function partRule(part: DraftPart, schema: FactSchema): StoredRule | undefined {
  if (part.kind === 'group') return ruleOfDraft(part, schema);
  const field = part.field === null ? undefined : schema[part.field];
  return field && testRule(part, part.field ?? '', field);
}

function testRule(test: DraftTest, name: string, field: FactField): StoredRule | undefined {
  const of = { var: name };
  const { text, number, keys = [], unit = 'days' } = test.value;
  const typed = text?.trim() ? text.trim() : undefined;
  const count = number !== undefined && Number.isInteger(number) && number >= 1 ? number : undefined;
  const boundary = edgeOf(test, field);
  switch (test.comparison) {
    case 'contains':
      return typed === undefined ? undefined : { contains: [of, typed] };
    case 'starts':
      return typed === undefined ? undefined : { startsWith: [of, typed] };
    case 'is':
      return equality('==', of, field.type === 'text' ? typed : number);
    case 'is-not':
      return equality('!=', of, typed);
    case 'at-least':
      return number === undefined ? undefined : { '>=': [of, number] };
    case 'at-most':
      return number === undefined ? undefined : { '<=': [of, number] };
    case 'within':
      return count === undefined ? undefined : { withinLast: [of, count, unit] };
    case 'longer-ago':
      return count === undefined ? undefined : { '>': [{ daysSince: of }, count] };
    case 'from':
      return boundary === undefined ? undefined : { '>=': [of, boundary] };
    case 'until':
      return boundary === undefined ? undefined : { [field.type === 'day' ? '<=' : '<']: [of, boundary] };
    case 'yes':
      return of;
    case 'no':
      return { '!': of };
    case 'one-of':
      return keys.length === 0 ? undefined : { in: [of, keys] };
    case 'none-of':
      return keys.length === 0 ? undefined : { '!': { in: [of, keys] } };
    case 'has-any':
      return keys.length === 0 ? undefined : anyOf(of, keys);
    case 'has-none':
      return keys.length === 0 ? undefined : { '!': anyOf(of, keys) };
    case 'in-group':
      return keys.length === 0 ? undefined : { inGroup: keys };
    case 'not-in-group':
      return keys.length === 0 ? undefined : { '!': { inGroup: keys } };
    case 'some':
    case 'none':
      return rowsRule(test.comparison, test, of, field);
    case 'empty':
      return { missing: [name] };
    case 'filled':
      return { exists: [name] };
    default:
      return undefined;
  }
}

function rowsRule(
  comparison: 'some' | 'none',
  { rows }: DraftTest,
  of: StoredRule,
  field: FactField,
): StoredRule | undefined {
  if (field.type !== 'rows' || !rows) return undefined;
  const rule = ruleOfDraft(rows, field.rows);
  return rule === undefined ? undefined : { [comparison]: [of, rule] };
}

function equality(
  operator: '==' | '!=',
  of: StoredRule,
  value: string | number | undefined,
): StoredRule | undefined {
  return value === undefined ? undefined : { [operator]: [of, value] };
}

function anyOf(of: StoredRule, keys: readonly string[]): StoredRule {
  const parts = keys.map((key): StoredRule => ({ contains: [of, key] }));
  return parts.length === 1 ? (parts[0] as StoredRule) : { or: parts };
}

/** A day as it is; of moments the one at which the day begins where the reader is, and ends for `until`. */
function edgeOf({ comparison, value: { day } }: DraftTest, field: FactField): string | undefined {
  if (day === undefined || field.type === 'day') return day;
  const start = new Date(`${day}T00:00:00`);
  if (comparison === 'until') start.setDate(start.getDate() + 1);
  return start.toISOString();
}
