import { describe, expect, it } from 'vitest';
import { worldSchema } from '../../../test/rules/rule-world.ts';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { ruleToSql } from './rule-to-sql.ts';
import { attributeColumn, type SqlColumns } from './sql-columns.ts';

const of = (name: string) => ({ var: name });
const context = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };
const columns: SqlColumns = {
  name: { as: 'text', sql: 'lead.name' },
  visits: { as: 'integer', sql: 'lead.visits' },
  pages: { as: 'double', sql: 'lead.pages' },
  owner: { as: 'uuid', sql: 'lead.owner' },
  createdAt: { as: 'timestamptz', sql: 'lead."createdAt"' },
  lines: {
    as: 'rows',
    from: 'lead_line AS line',
    on: 'line."leadId" = lead.id',
    columns: { quantity: { as: 'integer', sql: 'line.quantity' } },
  },
};

function sqlOf(stored: unknown, firstParameter?: number, at = columns) {
  const rule = checkRule(stored, worldSchema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return ruleToSql(rule, at, context, firstParameter);
}

describe('a rule as SQL', () => {
  it('binds every value, counting from where the statement is', () => {
    const rule = { and: [{ '>=': [of('visits'), 3] }, { in: [of('name'), ['Tanaka', "O'Neil"]] }] };
    expect(sqlOf(rule, 4)).toEqual({
      text: '(lead.visits >= $4::bigint AND lead.name = ANY($5::text[]))',
      values: [3, ['tanaka', "o'neil"]],
    });
  });

  it('closes what may be NULL before it negates it', () => {
    expect(sqlOf({ '!=': [of('visits'), 3] }).text).toBe('(lead.visits = $1::bigint) IS NOT TRUE');
    expect(sqlOf({ '!': { some: [of('lines'), { '>': [of('quantity'), 1] }] } }).text).toBe(
      '(EXISTS (SELECT FROM lead_line AS line WHERE line."leadId" = lead.id AND line.quantity > $1::bigint)) IS NOT TRUE',
    );
  });

  it('compares moments with the bounds of days found in the zone', () => {
    expect(sqlOf({ '>=': [{ daysSince: of('createdAt') }, 7] })).toEqual({
      text: 'lead."createdAt" < $1::timestamptz',
      values: ['2026-06-24T15:00:00.000Z'],
    });
  });

  it('escapes the signs of patterns', () => {
    expect(sqlOf({ contains: [of('name'), '50%_\\'] })).toEqual({
      text: 'lead.name LIKE $1::text',
      values: ['%50\\%\\_\\\\%'],
    });
  });

  it('asks the other table once where a test can only hold of what is there', () => {
    const through = { from: 'company AS c', on: 'c.id = lead.company', sql: 'c.name' };
    const reached: SqlColumns = {
      ...columns,
      name: { as: 'text', sql: '(SELECT c.name FROM company AS c WHERE c.id = lead.company)', through },
    };
    const asked = (stored: unknown) => sqlOf(stored, 1, reached).text;
    const once = (test: string) => `EXISTS (SELECT FROM company AS c WHERE c.id = lead.company AND ${test})`;
    expect(asked({ contains: [of('name'), 'metal'] })).toBe(once('c.name LIKE $1::text'));
    expect(asked({ in: [of('name'), ['a', 'b']] })).toBe(once('c.name = ANY($1::text[])'));
    expect(asked({ '!=': [of('name'), 'a'] })).toBe(`(${once('c.name = $1::text')}) IS NOT TRUE`);
    expect(asked({ missing: ['name'] })).toBe(
      `(${once(`NULLIF(c.name, '') COLLATE "C" IS NOT NULL`)}) IS NOT TRUE`,
    );
  });

  it('asks a set of choices in another table for one key there, and reads it whole where it is compared', () => {
    const keys = { from: 'held', on: 'held.id = lead.id', sql: 'held.keys' };
    const reached: SqlColumns = { ...columns, tags: { as: 'jsonb', sql: 'lead.tags', through: keys } };
    expect(sqlOf({ contains: [of('tags'), 'vip'] }, 1, reached).text).toBe(
      'EXISTS (SELECT FROM held WHERE held.id = lead.id AND held.keys @> to_jsonb($1::text))',
    );
    expect(sqlOf({ '==': [of('tags'), ['vip']] }, 1, reached).text).not.toContain('held');
  });

  it('asks an order of what indexes sort first', () => {
    const ranks = { atLeast: 'held.up', atMost: 'held.down' };
    const through = { from: 'held', on: 'held.id = lead.id', sql: 'held.pages', ranks };
    const asked = (stored: unknown) =>
      sqlOf(stored, 1, { ...columns, pages: { as: 'double', sql: 'lead.pages', through } });
    const { text, values } = asked({ '>': [of('pages'), 2.5] });
    expect(text).toContain('WHERE held.id = lead.id AND held.up >= $2::jsonb AND ');
    expect(text).toContain('held.pages');
    expect(values).toEqual([2.5, '2.5']);
    expect(asked({ '==': [of('pages'), 3] }).text).toContain('held.up = $1::jsonb AND ');
    expect(asked({ missing: ['pages'] }).text).not.toContain('held.up');
    const between = asked({ '<=': [1, of('pages'), 9] });
    expect(between.text).toContain('held.down <= ');
    expect(between.values).toContain('9');
  });

  it('reads a text plainly where no literal has a sign in which that differs', () => {
    const plainly = { sql: 'lower(lead.name)', but: /[ぁ-ゖ]/ };
    const asked = (stored: unknown) =>
      sqlOf(stored, 1, { ...columns, name: { as: 'text', sql: 'folded(lead.name)', plainly } }).text;
    expect(asked({ contains: [of('name'), '会社'] })).toBe('lower(lead.name) LIKE $1::text');
    expect(asked({ contains: [of('name'), 'ミシン'] })).toBe('folded(lead.name) LIKE $1::text');
    expect(asked({ in: [of('name'), ['会社', 'みしん']] })).toBe('folded(lead.name) = ANY($1::text[])');
  });

  it('finds nothing by a key that no identifier is', () => {
    expect(sqlOf({ '==': [of('owner'), "x' OR true --"] })).toEqual({ text: 'FALSE', values: [] });
  });

  it('takes no key of an attribute that could be more than a key', () => {
    expect(() => attributeColumn('lead.attributes', "a' OR true --", 'text')).toThrow();
  });

  it('refuses to be written where a field has no column', () => {
    expect(() => sqlOf({ exists: 'amount' })).toThrow('amount');
  });
});
