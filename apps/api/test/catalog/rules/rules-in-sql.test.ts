import {
  checkRule,
  compileRule,
  type FactSchema,
  type Facts,
  type Rule,
  type RuleContext,
  ruleToSql,
  type SqlColumns,
  type StoredRule,
} from '@mikomi/domain/catalog';
import { isRefusal } from '@mikomi/domain/shared';
import {
  storedFacts,
  storedRules,
  worldContexts,
  worldFactSamples,
  worldSamples,
  worldSchema,
} from '@mikomi/domain/test/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScratchDatabase, type ScratchDatabase } from '../../database/scratch-database.ts';
import {
  HAS_LEADS,
  leadColumns,
  leadSchema,
  readLeads,
  samplesOf,
  storeLeads,
} from './leads-of-education.ts';
import { attributes, columns, factsReached, reached, storeRecords } from './rule-records.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);
// Each rule is asked of thousands of rows; a longer search takes its time.
const PATIENCE = { timeout: RUNS * 150 };
let database: ScratchDatabase;

// The same records on every run, so that a rule that fails once fails again.
const records = fc.sample(storedFacts(worldSchema, worldFactSamples), { numRuns: 300, seed: 20_261_129 });

beforeAll(async () => {
  database = await createScratchDatabase();
  await storeRecords(database, records);
});
afterAll(() => database.drop());

function checked(stored: StoredRule, schema: FactSchema): Rule {
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) throw new Error(JSON.stringify({ rule, stored }));
  return rule;
}

/** What a statement finds where the rule holds. */
async function find<Row extends object>(
  select: string,
  rule: Rule,
  map: SqlColumns,
  context: RuleContext,
): Promise<readonly Row[]> {
  const { text, values } = ruleToSql(rule, map, context);
  return database.query<Row>(`${select} WHERE ${text}`, values);
}

/** A value of custom fields of each type, to be asked for. */
const ASKED: Readonly<Record<string, string | number | boolean | readonly string[]>> = {
  closeDay: '2026-07-01',
  visits: 0,
  optedIn: true,
  tags: ['a'],
  name: '5',
};

const NOON: RuleContext = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };

/** The records a rule finds, by every map, are those it holds for. */
async function expectTheSame(stored: StoredRule, context: RuleContext): Promise<void> {
  const rule = checked(stored, worldSchema);
  const holds = compileRule(rule);
  const own = records.flatMap((facts, id) => (holds(facts, context) ? [id] : []));
  const ofOthers = records.flatMap((facts, id) => (holds(factsReached(facts, id), context) ? [id] : []));
  for (const [map, expected] of [
    [columns, own],
    [attributes, own],
    [reached, ofOthers],
  ] as const) {
    const found = await find<{ id: number }>('SELECT id FROM record', rule, map, context);
    expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(expected);
  }
}

describe('a rule in the database and in JavaScript', () => {
  it('finds the same records, in columns of every kind and in custom values', PATIENCE, async () => {
    const rules = storedRules(worldSchema, worldSamples);
    await fc.assert(fc.asyncProperty(rules, worldContexts, expectTheSame), { numRuns: RUNS });
  });

  it.each<[string, StoredRule]>([
    ['too small to be multiplied', { '==': [{ '*': [{ var: 'visits' }, { var: 'visits' }] }, 0] }],
    ['too large to be a number', { '>': [{ var: 'visits' }, -1e15] }],
    ['divided by zero', { '!=': [{ '/': [1, { var: 'visits' }] }, null] }],
    ['in another order than that of the server', { '<': [{ var: 'name' }, 'a_b'] }],
    ['beyond the first plane of Unicode', { '<': [{ var: 'name' }, '😀'] }],
    ['like a pattern', { contains: [{ var: 'name' }, '%'] }],
    ['like a joker', { contains: [{ var: 'name' }, 'n_n'] }],
    ['like an escape', { endsWith: [{ var: 'name' }, '\\dir'] }],
    ['part of another field', { startsWith: [{ var: 'contact.city' }, { var: 'name' }] }],
    ['a half of what is counted in whole', { some: [{ var: 'lines' }, { '>': [{ var: 'quantity' }, 1.5] }] }],
    ['no identifier', { in: [{ var: 'owner' }, ['nobody']] }],
    ['the same set in another order', { '==': [{ var: 'tags' }, ['b', 'a']] }],
  ])('finds the same where a value is %s', async (_what, stored) => {
    await expectTheSame(stored, NOON);
  });

  it.each([
    '{"closeDay": "2026-02-30"}',
    '{"closeDay": "today"}',
    '{"closeDay": "infinity"}',
    '{"closeDay": "0000-01-01"}',
    '{"closeDay": "２０２６-07-01"}',
    '{"closeDay": ["2026-07-01"]}',
    '{"closeDay": 20260701}',
    '{"closeDay": "2024-02-29"}',
    '{"visits": 1e-400}',
    '{"visits": -1e-400}',
    '{"visits": 1e-310}',
    '{"visits": 2.4703282292062327e-324}',
    '{"visits": 1e400}',
    '{"visits": "3"}',
    '{"optedIn": "true"}',
    '{"tags": "a"}',
    '{"tags": [1]}',
    '{"tags": [null]}',
    '{"tags": ["a", 1]}',
    '{"tags": ["a", ""]}',
    '{"name": 5}',
    '[]',
    'null',
  ])('finds the same where %s stands as custom values', async (json) => {
    const record = `(SELECT 1 AS id, '${json}'::jsonb AS attributes) AS record`;
    const facts = JSON.parse(json) as Facts;
    for (const [name, sample] of Object.entries(ASKED)) {
      const field = { var: name };
      const questions: readonly StoredRule[] = [
        { exists: name },
        { '==': [field, sample] },
        { in: name === 'tags' ? ['a', field] : [field, [sample]] },
        ...(name === 'visits' ? [{ '>': [{ '*': [field, 2] }, -1] }, { '<': [field, 1] }] : []),
        ...(name === 'closeDay' ? [{ '<=': [field, sample] }, { '>': [{ daysSince: [field] }, -1e5] }] : []),
      ];
      for (const stored of questions) {
        const rule = checked(stored, worldSchema);
        const found = await find(`SELECT id FROM ${record}`, rule, attributes, NOON);
        expect([stored, found.length === 1]).toEqual([stored, compileRule(rule)(facts, NOON)]);
      }
    }
  });

  it('finds the same where there is no moment, no zone or a moment that no record bears', async () => {
    const contexts: readonly RuleContext[] = [
      { now: Number.NaN, zone: 'Asia/Tokyo' },
      { now: NOON.now, zone: 'Mars/X' },
      { now: 8.64e15, zone: 'UTC' },
      { now: -8.64e15, zone: 'UTC' },
    ];
    const rules: readonly StoredRule[] = [
      { withinLast: [{ var: 'createdAt' }, 3, 'days'] },
      { withinLast: [{ var: 'createdAt' }, 3, 'minutes'] },
      { withinLast: [{ var: 'closeDay' }, 100_000, 'months'] },
      { '<': [{ var: 'createdAt' }, { now: [] }] },
      { '<': [{ var: 'closeDay' }, { now: [] }] },
      { '>': [{ '+': [{ daysSince: [{ var: 'createdAt' }] }, 1] }, 0] },
      { '==': [{ var: 'closeDay' }, { var: 'createdAt' }] },
      { '<': [{ var: 'closeDay' }, '2026-07-01'] },
    ];
    for (const context of contexts)
      for (const stored of rules)
        for (const each of [stored, { '!': [stored] }]) await expectTheSame(each, context);
  });

  it.skipIf(!HAS_LEADS)('finds the same of 9,240 leads (MIKOMI_REFERENCE_DATA)', PATIENCE, async () => {
    const leads = readLeads();
    expect(leads).toHaveLength(9240);
    await storeLeads(database, leads);
    const select = 'SELECT count(*)::int AS count, coalesce(sum("Lead Number"), 0) AS sum FROM lead';
    await fc.assert(
      fc.asyncProperty(storedRules(leadSchema, samplesOf(leads)), async (stored) => {
        const rule = checked(stored, leadSchema);
        const holds = compileRule(rule);
        const expected = leads.filter((facts) => holds(facts, NOON));
        expect(await find(select, rule, leadColumns, NOON)).toEqual([
          {
            count: expected.length,
            sum: expected.reduce((sum, lead) => sum + Number(lead['Lead Number']), 0),
          },
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[string, StoredRule]>([
    ['source', { '==': [{ var: 'source' }, 'web'] }],
    ['source', { in: [{ var: 'source' }, ['web', 'fair']] }],
    ['name text_pattern_ops', { startsWith: [{ var: 'name' }, 'Tanaka'] }],
    ['owner', { '==': [{ var: 'owner' }, '018f0000-0000-7000-8000-000000000001'] }],
    ['amount', { '>=': [{ var: 'amount' }, 1_000_000] }],
    ['created_at', { '>=': [{ daysSince: { var: 'createdAt' } }, 7] }],
    ['close_day', { '<': [{ var: 'closeDay' }, { now: [] }] }],
  ])('finds by the index on %s', async (column, stored) => {
    const table = `CREATE TEMPORARY TABLE record (LIKE public.record)`;
    await database.query(
      `BEGIN; ${table}; CREATE INDEX found ON record (${column}); SET enable_seqscan = off`,
    );
    const { text, values } = ruleToSql(checked(stored, worldSchema), columns, NOON);
    const plan = await database.query(`EXPLAIN SELECT id FROM record WHERE ${text}`, values);
    await database.query('ROLLBACK');
    expect(JSON.stringify(plan)).toContain('Index Cond');
  });
});
