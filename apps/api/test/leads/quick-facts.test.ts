import { checkRule, compileRule, type StoredRule } from '@mikomi/domain/catalog';
import { isRefusal } from '@mikomi/domain/shared';
import { type Samples, storedRules } from '@mikomi/domain/test/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganizationScope } from '../../src/platform/database/scope.ts';
import { fragment, inOrganization, runScoped } from '../../src/platform/database/sql.ts';
import { factScope, ruleCondition, schemaOf } from '../../src/rooms/catalog/index.ts';
import { factsOfLeads, leadFactsOf } from '../../src/rooms/leads/index.ts';
import { openWorld } from '../testkit/world.ts';
import { type CustomDesk, openCustomDesk, TYPES, type Type } from './custom-desk.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);
const NOON = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };

const VALUES: Readonly<Record<string, Samples[string]>> = {
  text: ['roof', 'タイル', 'flat', 'ÄPFEL', 'o’neil', 'x－1', '+81901', '', '％', '屋根'],
  number: [0, -3, 2.5, 1e21, 0.000_001],
  money: [500, 90_000, 100],
  day: ['2026-02-28', '2026-03-01', '1999-12-31'],
  boolean: [true, false],
};

/** Leads with a field of every type, and another of their contacts. */
async function openHouse() {
  const desk = await openCustomDesk(24);
  const { owner, fields } = desk;
  const size = { record: 'CONTACT', label: 'Size', type: 'TEXT' };
  const { customField } = await owner.mutate('createCustomField', size, 'customField { id }');
  const of = (familyName: string, value: string) => ({
    new: { familyName, customValues: [{ fieldId: customField.id, value }] },
  });
  const text = (value: string) => ({ customValues: [{ fieldId: fields.TEXT, value }] });
  await desk.lead({ ...text('O‘Neil x—1'), contact: of('Roof', 'Roof o`neil') });
  await desk.lead({ ...text("o'neil"), contact: of('Tile', 'ﾀｲﾙ X-1') });
  const { database, ownerPool } = await openWorld();
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
  return { ...desk, size: customField.id as string, scope: { database, organizationId: String(rows[0].id) } };
}

/** Makes exactly these fields of leads quick in lists, and the one of contacts, and waits until they are. */
async function quicken(desk: CustomDesk & { readonly size: string }, types: readonly Type[]): Promise<void> {
  for (const wanted of [false, true])
    for (const type of TYPES.filter((name) => types.includes(name) === wanted))
      await desk.owner.mutate('editCustomField', { id: desk.fields[type], indexed: wanted });
  await desk.owner.mutate('editCustomField', { id: desk.size, indexed: true });
  await (await openWorld()).workOff();
}

/** Finds by rules about custom fields, as the fields stand now. */
async function openRules(scope: OrganizationScope) {
  const all = await leadFactsOf(await factScope(scope), 'l');
  const facts = Object.fromEntries(Object.entries(all).filter(([name]) => name.includes('custom.')));
  const schema = schemaOf(facts);
  const read = (stored: StoredRule) => {
    const rule = checkRule(stored, schema);
    return isRefusal(rule) ? undefined : rule;
  };
  const find = async (stored: StoredRule) => {
    const rule = read(stored);
    if (!rule) return undefined;
    const rows = await runScoped<{ id: string }>(
      scope,
      fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND ${ruleCondition(rule, facts, NOON)}`,
    );
    return rows.map(({ id }) => id).sort();
  };
  const asksIndex = (stored: StoredRule) => {
    const rule = read(stored);
    return rule && ruleCondition(rule, facts, NOON).strings.join().includes('indexed_value');
  };
  return { schema, read, find, asksIndex };
}

describe('a rule about a field that is quick in lists', () => {
  test('asks the index, and holds for the leads for which it holds when they are loaded', {
    timeout: 120_000,
  }, async () => {
    const house = await openHouse();
    const { scope, leads } = house;
    const { schema, read } = await openRules(scope);
    const samples: Samples = Object.fromEntries(
      Object.entries(schema).map(([name, field]) => {
        const keys = 'options' in field ? field.options?.map(({ key }) => key) : undefined;
        return [name, VALUES[field.type] ?? keys ?? ['nobody']];
      }),
    );
    const rows = await runScoped<{ id: string }>(
      scope,
      fragment`SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')}`,
    );
    expect(rows).toHaveLength(leads.length + 2);
    const known = await factsOfLeads(
      { ...scope, now: () => NOON.now },
      rows.map(({ id }) => id),
    );
    const expected = (stored: StoredRule) => {
      const rule = read(stored);
      const holds = rule && compileRule(rule);
      return holds && [...known].flatMap(([id, its]) => (holds(its, NOON) ? [id] : [])).sort();
    };
    const every = Object.keys(schema).flatMap((name) =>
      (samples[name] ?? []).flatMap((value): StoredRule[] => [
        { '==': [{ var: name }, value] },
        { '!=': [{ var: name }, value] },
        { contains: [{ var: name }, value] },
        { '>=': [{ var: name }, value] },
        { missing: [name] },
      ]),
    );
    const rules = [...every, ...fc.sample(storedRules(schema, samples, 2), { numRuns: RUNS, seed: 5 })];
    expect(rules.filter((stored) => expected(stored)?.length).length).toBeGreaterThan(40);
    for (const types of [TYPES.slice(0, 5), TYPES.slice(4)]) {
      await quicken(house, types);
      const { find, asksIndex } = await openRules(scope);
      expect(every.filter(asksIndex).length).toBeGreaterThan(60);
      for (const stored of rules)
        expect(await find(stored), JSON.stringify(stored)).toEqual(expected(stored));
    }
  });
});
