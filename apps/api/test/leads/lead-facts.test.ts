import { checkRule, compileRule, type FactSchema, type StoredRule } from '@mikomi/domain/catalog';
import { isRefusal } from '@mikomi/domain/shared';
import { type Samples, storedRules } from '@mikomi/domain/test/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganizationScope } from '../../src/platform/database/scope.ts';
import { fragment, inOrganization, runScoped } from '../../src/platform/database/sql.ts';
import { factScope, ruleCondition, schemaOf } from '../../src/rooms/catalog/index.ts';
import { factSchema, factsOfLeads, leadFactsOf } from '../../src/rooms/leads/index.ts';
import { openWorld } from '../testkit/world.ts';
import { type LeadDesk, openDesk } from './lead-desk.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);
const NOON = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };

async function scopeOf(desk: LeadDesk): Promise<OrganizationScope> {
  const { database, ownerPool } = await openWorld();
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [desk.owner.slug]);
  return { database, organizationId: String(rows[0].id) };
}

/** A few leads that differ in all that rules may ask. */
async function fill(desk: LeadDesk): Promise<void> {
  const yen = (amount: number) => ({ amount, currency: 'JPY' });
  await desk.lead({
    name: 'Plain',
    potential: 'HIGH',
    expectedValue: yen(120_000),
    expectedCloseOn: '2026-07-01',
    capturedAt: '2026-06-30T15:00:00Z',
    lines: [{ name: 'Free', unitPrice: 100, quantity: 2.5 }],
  });
  await desk.lead({
    contact: { new: { familyName: 'タナカ', points: [{ kind: 'EMAIL', value: 'tanaka@example.com' }] } },
    company: { new: { name: 'ＡＣＭＥ－東京', employees: 12, country: 'JP', city: 'Ｏｓａｋａ' } },
    capturedAt: '2026-05-01T00:00:00Z',
  });
  const { id } = await desk.lead({ name: 'Won', company: { new: { name: 'Yamada Works' } } });
  await desk.owner.mutate('convertLead', { id, value: yen(5_000), day: '2026-06-01' });
  const lost = await desk.lead({ name: 'Lost', potential: 'LOW' });
  await desk.owner.mutate('loseLead', { id: lost.id, reasonId: desk.reasonId });
}

/** Values of every type, among them those that the leads have. */
const VALUES: Readonly<Record<string, Samples[string]>> = {
  text: ['acme-東京', 'acme', 'たなか', 'タナカ', 'osaka', 'example.com'],
  number: [0, 1, 2.5, 12],
  money: [120_000, 5_000, 100, 0],
  day: ['2026-07-01', '2026-06-30', '2026-06-01'],
  instant: ['2026-06-30T15:00:00Z', '2026-05-01T00:00:00Z'],
  boolean: [true, false],
};

function samplesOf(schema: FactSchema): Samples {
  return Object.assign(
    {},
    ...Object.entries(schema).map(([name, field]) => {
      if (field.type === 'rows') return samplesOf(field.rows);
      const keys = 'options' in field ? field.options?.map(({ key }) => key) : undefined;
      return { [name]: VALUES[field.type] ?? keys ?? ['JP', 'US', 'ja'] };
    }),
  );
}

async function found(scope: OrganizationScope, stored: StoredRule): Promise<readonly string[]> {
  const facts = await leadFactsOf(await factScope(scope), 'l');
  const rule = checkRule(stored, schemaOf(facts));
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  const rows = await runScoped<{ id: string }>(
    scope,
    fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND ${ruleCondition(rule, facts, NOON)}`,
  );
  return rows.map(({ id }) => id).sort();
}

describe('what rules may ask of leads', () => {
  test('holds in the database for the leads for which it holds when they are loaded', {
    timeout: 60_000,
  }, async () => {
    const desk = await openDesk();
    await fill(desk);
    const scope = await scopeOf(desk);
    const facts = await leadFactsOf(await factScope(scope), 'l');
    const schema = schemaOf(facts);
    const all = await runScoped<{ id: string }>(
      scope,
      fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')}`,
    );
    const known = await factsOfLeads(
      { ...scope, now: () => NOON.now },
      all.map(({ id }) => id),
    );
    expect(known.size).toBe(4);
    const rules = storedRules(schema, samplesOf(schema), 2);
    const expectTheSame = async (stored: StoredRule) => {
      const rule = checkRule(stored, schema);
      fc.pre(!isRefusal(rule));
      if (isRefusal(rule)) return;
      const holds = compileRule(rule);
      const expected = [...known].flatMap(([id, its]) => (holds(its, NOON) ? [id] : [])).sort();
      const rows = await runScoped<{ id: string }>(
        scope,
        fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND ${ruleCondition(rule, facts, NOON)}`,
      );
      expect(rows.map(({ id }) => id).sort(), JSON.stringify(stored)).toEqual(expected);
    };
    await fc.assert(fc.asyncProperty(rules, expectTheSame), { numRuns: RUNS });
  });

  test('is said in the words of the organization', async () => {
    const desk = await openDesk();
    const schema = await factSchema(await scopeOf(desk));
    expect(schema.stage).toMatchObject({
      type: 'choice',
      options: expect.arrayContaining([expect.anything()]),
    });
    expect(Object.keys(schema)).toEqual(
      expect.arrayContaining([
        'source',
        'contact.country',
        'company.industry',
        'company.isCustomer',
        'lines',
      ]),
    );
  });

  test('finds names however they are written, and parties by their leads', async () => {
    const desk = await openDesk();
    await fill(desk);
    const scope = await scopeOf(desk);
    expect(await found(scope, { contains: [{ var: 'company.name' }, 'Acme‐東京'] })).toHaveLength(1);
    expect(await found(scope, { contains: [{ var: 'contact.name' }, 'ﾀﾅｶ'] })).toHaveLength(1);
    expect(await found(scope, { var: 'company.isCustomer' })).toHaveLength(1);
    expect(await found(scope, { '==': [{ var: 'company.leadCount' }, 1] })).toHaveLength(2);
  });
});
