import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragment, inOrganization, raw, runScoped } from '../../src/platform/database/sql.ts';
import { customConditions } from '../../src/rooms/catalog/store/custom-conditions.ts';
import { holdsInIndex } from '../../src/rooms/catalog/store/indexed-values.ts';
import { bring } from '../capture/desk.ts';
import { type CustomDesk, dollars, openCustomDesk, TYPES, type Type, yen } from '../leads/custom-desk.ts';
import { openWorld } from '../testkit/world.ts';

const PAGE = `query ($first: Int, $after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
  leads(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

/** All that a list answers, page by page. */
async function list({ owner }: CustomDesk, asked: object): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const { leads } = await owner.graphql(PAGE, { first: 16, after, ...asked });
    ids.push(...leads.nodes.map(({ id }: { id: string }) => id));
    if (!leads.pageInfo.hasNextPage) return { ids, totalCount: leads.totalCount };
    after = leads.pageInfo.endCursor;
  }
}

/** Makes exactly these fields quick in lists, and waits until they are. */
async function index({ owner, fields }: CustomDesk, types: readonly Type[]): Promise<void> {
  // Those that are not first: only some may be at a time.
  for (const wanted of [false, true])
    for (const type of TYPES.filter((name) => types.includes(name) === wanted))
      await owner.mutate('editCustomField', { id: fields[type], indexed: wanted });
  await (await openWorld()).workOff();
  const states = await statesOf(owner);
  for (const type of TYPES) {
    const indexed = types.includes(type);
    expect(states.get(fields[type]), type).toEqual({ indexed, indexReady: indexed });
  }
}

async function statesOf(owner: CustomDesk['owner']) {
  const { customFields } = await owner.graphql('{ customFields { id indexed indexReady } }');
  return new Map<string, object>(
    customFields.map(({ id, ...state }: { id: string }) => [id, state] as const),
  );
}

const bounds = <Value>(...values: Value[]) =>
  fc.record({ gte: fc.constantFrom(...values), lte: fc.constantFrom(...values) }, { requiredKeys: [] });
const keys = fc.subarray(['silver', 'gold', 'bronze', 'tin']);
const isNull = fc.boolean();

/** What may be asked of a field of each type. */
const COMPARISONS = (me: string): { readonly [Name in Type]: fc.Arbitrary<object> } => ({
  TEXT: fc.oneof(
    fc
      .constantFrom('roof', '％', '_', 'タイル', 'たいる', 'ｒｏｏｆ, FLAT', 'äPFEL', 'r', '瓦')
      .map((contains) => ({
        text: { contains },
      })),
    fc.constantFrom('ｒｏｏｆ, FLAT', 'roof', 'タイルの屋根').map((eq) => ({ text: { eq } })),
    isNull.map((empty) => ({ text: { isNull: empty } })),
  ),
  NUMBER: fc.oneof(
    bounds(-3, 0, 0.000_001, 2.5, 2.500_01, 1e21).map((number) => ({ number })),
    isNull.map((empty) => ({ number: { isNull: empty } })),
  ),
  MONEY: fc.oneof(
    fc.constantFrom(yen(500), dollars(100)).map((gte) => ({ money: { gte } })),
    fc.constantFrom(yen(600), dollars(700)).map((lte) => ({ money: { lte } })),
    isNull.map((empty) => ({ money: { isNull: empty } })),
  ),
  DATE: fc.oneof(
    bounds('1999-12-31', '2026-02-28', '2026-03-01').map((date) => ({ date })),
    isNull.map((empty) => ({ date: { isNull: empty } })),
  ),
  BOOLEAN: fc.boolean().map((eq) => ({ boolean: { eq } })),
  SELECT: fc.oneof(
    keys.map((any) => ({ choice: { in: any } })),
    keys.map((none) => ({ choice: { notIn: none } })),
  ),
  MULTI_SELECT: fc.oneof(
    keys.map((any) => ({ choice: { in: any } })),
    keys.map((none) => ({ choice: { notIn: none } })),
  ),
  PHONE: fc.oneof(
    fc.constantFrom('090-1234-5678', '5678', '1600').map((contains) => ({ text: { contains } })),
    fc.constantFrom('090-1234-5678', '5678').map((eq) => ({ text: { eq } })),
  ),
  MEMBER: fc.oneof(
    fc.constantFrom(me, 'nobody').map((eq) => ({ member: { eq } })),
    isNull.map((empty) => ({ member: { isNull: empty } })),
  ),
});

/** Questions about all types of fields, the same every time. */
function questionsTo({ fields, ownerId }: CustomDesk): readonly object[] {
  const comparisons = COMPARISONS(ownerId);
  const one = fc
    .constantFrom(...TYPES)
    .chain((type) => comparisons[type].map((compared) => ({ fieldId: fields[type], ...compared })));
  const sorted = TYPES.filter((type) => type !== 'MULTI_SELECT');
  const order = fc
    .tuple(fc.constantFrom(...sorted), fc.boolean())
    .map(([type, descending]) => ({ customField: fields[type], descending }));
  const asked = fc.record(
    { filter: fc.array(one, { minLength: 1, maxLength: 3 }).map((custom) => ({ custom })), orderBy: order },
    { requiredKeys: [] },
  );
  const every = sorted.flatMap((type) =>
    [false, true].map((descending) => ({ orderBy: { customField: fields[type], descending } })),
  );
  return [...every, ...fc.sample(asked, { numRuns: 40, seed: 7 })];
}

const answersOf = (desk: CustomDesk, questions: readonly object[]) =>
  Promise.all(questions.map(async (asked) => ({ asked, ...(await list(desk, asked)) })));

describe('a field that is quick in lists', () => {
  test('answers whatever it is asked as it did before, also of what came, changed and went since', {
    timeout: 180_000,
  }, async () => {
    const desk = await openCustomDesk();
    const questions = questionsTo(desk);
    const before = await answersOf(desk, questions);
    await index(desk, ['TEXT', 'NUMBER', 'SELECT', 'DATE', 'MONEY']);
    expect(await answersOf(desk, questions)).toEqual(before);
    await index(desk, ['BOOLEAN', 'PHONE', 'MEMBER', 'MULTI_SELECT', 'TEXT']);
    expect(await answersOf(desk, questions)).toEqual(before);

    await index(desk, ['TEXT', 'NUMBER', 'SELECT', 'DATE', 'PHONE']);
    const { owner, fields } = desk;
    const [first, second, third] = desk.leads.map(({ id }) => id);
    const values = (...pairs: [Type, unknown][]) =>
      pairs.map(([type, value]) => ({ fieldId: fields[type], value }));
    await owner.mutate('editLead', {
      id: first,
      customValues: values(['TEXT', '瓦の屋根 Roof'], ['NUMBER', 7], ['SELECT', null], ['DATE', null]),
    });
    const { commandId } = await owner.mutate(
      'editLead',
      { id: second, customValues: values(['TEXT', null], ['NUMBER', -9], ['PHONE', '03-5226-1600']) },
      'commandId',
    );
    await owner.mutate('undo', { commandId }, '__typename');
    await owner.mutate('deleteLeads', { ids: [third] });
    await desk.lead({ name: 'New', customValues: values(['TEXT', 'roof'], ['NUMBER', 2.5]) });
    await desk.lead({ name: 'Empty' });
    const options = ['gold', 'tin', 'silver', 'bronze'].map((key) => ({
      ...(key === 'tin' ? {} : { key }),
      label: key,
    }));
    await owner.mutate('editCustomField', { id: fields.SELECT, options });
    // Not prepared for the new places of its choices yet, it is read as if it were not indexed.
    expect(await statesOf(owner).then((states) => states.get(fields.SELECT))).toEqual({
      indexed: true,
      indexReady: false,
    });
    const meanwhile = await answersOf(desk, questions);
    await (await openWorld()).workOff();
    const after = await answersOf(desk, questions);
    expect(after).toEqual(meanwhile);
    await index(desk, []);
    expect(await answersOf(desk, questions)).toEqual(after);
    const { ownerPool } = await openWorld();
    const { rows } = await ownerPool.query(
      'SELECT 1 FROM indexed_value WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1)',
      [owner.slug],
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ['a restored backup brought no job', 'DELETE FROM graphile_worker._private_jobs WHERE key = $1'],
    [
      'its job failed too often',
      'UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = $1',
    ],
  ])('is taken up again at the next start where %s', async (_what, statement) => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const field = { record: 'LEAD', label: 'Floors', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', field, 'customField { id }');
    await owner.mutate('editCustomField', { id: customField.id, indexed: true });
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
    const { rowCount } = await world.ownerPool.query(statement, [`index:${rows[0].id}`]);
    expect(rowCount).toBe(1);
    await world.workOff();
    expect([...(await statesOf(owner)).values()]).toEqual([{ indexed: true, indexReady: false }]);
    await world.start();
    expect([...(await statesOf(owner)).values()]).toEqual([{ indexed: true, indexReady: true }]);
  });

  test('finds what an import brought, and no more of it when the import is undone', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const field = { record: 'LEAD', label: 'Floors', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', field, 'customField { id }');
    await owner.mutate('editCustomField', { id: customField.id, indexed: true });
    await world.workOff();
    const titles = async () => {
      const custom = [{ fieldId: customField.id, number: { gte: 2 } }];
      const orderBy = { customField: customField.id, descending: true };
      const { leads } = await owner.graphql(
        `query ($filter: LeadFilter, $orderBy: LeadOrder) {
          leads(first: 9, filter: $filter, orderBy: $orderBy) { totalCount nodes { title } } }`,
        { filter: { custom }, orderBy },
      );
      expect(leads.totalCount).toBe(leads.nodes.length);
      return leads.nodes.map(({ title }: { title: string }) => title);
    };
    const csv =
      'Lead title,Email,Floors\nShed,a@example.com,1\nHouse,b@example.com,2\nTower,c@example.com,90\n';
    const brought = await bring(world, owner, 'leads.csv', csv);
    expect(brought.counts).toMatchObject({ created: 3, failed: 0 });
    expect(await titles()).toEqual(['Tower', 'House']);
    await owner.mutate('undoImport', { id: brought.id }, '__typename');
    await world.workOff();
    expect(await titles()).toEqual([]);
  });

  test('asks each record where many hold what is asked, and finds the same', async () => {
    const desk = await openCustomDesk(12);
    await index(desk, ['NUMBER']);
    const { database, ownerPool } = await openWorld();
    const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [desk.owner.slug]);
    const scope = { database, organizationId: rows[0].id as string };
    const { customFields } = await desk.owner.graphql('{ customFields { id key } }');
    const { key: id } = customFields.find((field: { id: string }) => field.id === desk.fields.NUMBER);
    const at = { alias: 'held', id, type: 'NUMBER', country: 'JP', indexed: true } as const;
    const conditions = customConditions(at, { number: { gte: 0 } });
    const found = async (few: number) => {
      const condition = await holdsInIndex(scope, 'l', at, conditions, few);
      const leads = await runScoped<{ id: string }>(
        scope,
        fragment`SELECT l.id FROM ${raw('lead')} AS l WHERE ${inOrganization(scope, 'l')} AND ${condition} ORDER BY l.id`,
      );
      return leads.map((lead) => lead.id);
    };
    const some = await found(1000);
    expect(some.length).toBeGreaterThan(3);
    expect(some.length).toBeLessThan(12);
    expect(await found(3)).toEqual(some);
  });

  test('is one of five of its kind of record, also after an undo; a deal has no lists of them', async () => {
    const { owner, fields } = await openCustomDesk(0);
    const turn = (type: Type, indexed: boolean) =>
      owner.mutate('editCustomField', { id: fields[type], indexed }, 'commandId');
    for (const type of TYPES.slice(0, 5)) await turn(type, true);
    const refused = async (id: string) =>
      (
        await owner.graphql(
          `mutation ($input: EditCustomFieldInput!) { editCustomField(input: $input) { __typename ... on Error { message path } } }`,
          { input: { id, indexed: true } },
        )
      ).editCustomField;
    const tooMany =
      'At most 5 fields of a kind of record can be quick in lists. Turn it off for another one first.';
    expect(await refused(fields.PHONE)).toMatchObject({ message: tooMany, path: ['indexed'] });
    const [first = 'TEXT'] = TYPES;
    const { commandId } = await turn(first, false);
    await turn('PHONE', true);
    const { undo } = await owner.graphql(
      'mutation ($input: UndoInput!) { undo(input: $input) { __typename ... on Error { message } } }',
      { input: { commandId } },
    );
    expect(undo.message).toBe(tooMany);
    const ofContacts = { record: 'CONTACT', label: 'Size', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', ofContacts, 'customField { id }');
    expect((await refused(customField.id)).__typename).toBe('EditCustomFieldPayload');
    const ofDeals = { record: 'DEAL', label: 'Term', type: 'NUMBER' };
    const deal = await owner.mutate('createCustomField', ofDeals, 'customField { id }');
    expect((await refused(deal.customField.id)).message).toContain('not listed');
  });
});
