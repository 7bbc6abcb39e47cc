import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { type CustomDesk, dollars, openCustomDesk, type Type, type Values, yen } from './custom-desk.ts';

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: LeadFilter, $orderBy: LeadOrder) {
  leads(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

let desk: CustomDesk;
beforeAll(async () => {
  desk = await openCustomDesk();
});

/** The values of a list read page by page, forward or from its end. */
async function read(type: Type, descending: boolean, forward = true): Promise<Values[]> {
  const byId = new Map(desk.leads.map(({ id, values }) => [id, values]));
  const orderBy = { customField: desk.fields[type], descending };
  const ids: string[] = [];
  let place: object = {};
  for (;;) {
    const size = forward ? { first: 7 } : { last: 7 };
    const { leads } = await desk.owner.graphql(PAGE, { ...size, ...place, orderBy });
    const page = leads.nodes.map(({ id }: { id: string }) => id);
    if (forward) ids.push(...page);
    else ids.unshift(...page);
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = leads.pageInfo;
    if (forward ? !hasNextPage : !hasPreviousPage) {
      expect(ids).toHaveLength(leads.totalCount);
      expect(new Set(ids)).toEqual(new Set(byId.keys()));
      return ids.map((id) => byId.get(id) ?? {});
    }
    place = forward ? { after: endCursor } : { before: startCursor };
  }
}

/** The values that a lead holds in one field, each once, as the list gives them. */
const different = (type: Type, list: readonly Values[]) =>
  list
    .map((values) => values[type])
    .filter((value, index, all) => index === 0 || JSON.stringify(value) !== JSON.stringify(all[index - 1]));

describe('a list of leads sorted by a custom field', () => {
  test.each<[Type, unknown[], unknown[]]>([
    ['NUMBER', [-3, 0, 0.000_001, 2.5, 1e21, undefined], [1e21, 2.5, 0.000_001, 0, -3, undefined]],
    [
      'DATE',
      ['1999-12-31', '2026-02-28', '2026-03-01', undefined],
      ['2026-03-01', '2026-02-28', '1999-12-31', undefined],
    ],
    ['BOOLEAN', [false, true, undefined], [true, false, undefined]],
    ['SELECT', ['Silver', 'Gold', 'Bronze', undefined], ['Bronze', 'Gold', 'Silver', undefined]],
    [
      'MONEY',
      [yen(500), yen(90_000), dollars(100), dollars(700), undefined],
      [yen(90_000), yen(500), dollars(700), dollars(100), undefined],
    ],
    [
      'TEXT',
      ['100% flat_roof', 'Äpfel', 'Roof of tiles', 'ROOF, flat', 'ﾀｲﾙの屋根', 'たいる張り', undefined],
      ['たいる張り', 'ﾀｲﾙの屋根', 'ROOF, flat', 'Roof of tiles', 'Äpfel', '100% flat_roof', undefined],
    ],
    ['PHONE', ['+81352261600', '+819012345678', undefined], ['+819012345678', '+81352261600', undefined]],
    ['MEMBER', ['owner', undefined], ['owner', undefined]],
  ])(
    'by a %s stands in its order either way, what is empty last, page by page from both ends',
    async (type, up, down) => {
      const ascending = await read(type, false);
      expect(different(type, ascending)).toEqual(up);
      expect(await read(type, false, false)).toEqual(ascending);
      const descending = await read(type, true);
      expect(different(type, descending)).toEqual(down);
      expect(await read(type, true, false)).toEqual(descending);
    },
  );

  test('takes a cursor of its own order and filter alone, and none that was forged', async () => {
    const orderBy = { customField: desk.fields.NUMBER };
    const { leads } = await desk.owner.graphql(PAGE, { first: 2, orderBy });
    const after = leads.pageInfo.endCursor;
    const code = async (variables: object) =>
      (await desk.owner.ask(PAGE, { first: 2, after, orderBy, ...variables })).errors?.[0]?.extensions.code;
    expect(await code({})).toBeUndefined();
    expect(await code({ orderBy: { ...orderBy, descending: true } })).toBe('BAD_PAGE');
    expect(await code({ orderBy: { customField: desk.fields.MONEY } })).toBe('BAD_PAGE');
    expect(await code({ orderBy: { field: 'VALUE' } })).toBe('BAD_PAGE');
    const custom = [{ fieldId: desk.fields.NUMBER, number: { gte: 0 } }];
    expect(await code({ filter: { custom } })).toBe('BAD_PAGE');
    const [hash, , ...rest] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    const forged = Buffer.from(JSON.stringify([hash, '0', ...rest.with(0, 'many')])).toString('base64url');
    expect(await code({ after: forged })).toBe('BAD_PAGE');
  });

  test('keeps the places of its pages when a choice or a member more comes', async () => {
    const orderBy = { customField: desk.fields.SELECT };
    const { leads } = await desk.owner.graphql(PAGE, { first: 9, orderBy });
    const options = [...['silver', 'gold', 'bronze'].map((key) => ({ key, label: key })), { label: 'Tin' }];
    await desk.owner.mutate('editCustomField', { id: desk.fields.SELECT, options });
    const rest = await desk.owner.graphql(PAGE, { first: 100, after: leads.pageInfo.endCursor, orderBy });
    expect(rest.leads.nodes).toHaveLength(desk.leads.length - 9);
  });

  test('shows and counts what the viewer may see, in two statements more than another list', async () => {
    const world = await openWorld();
    const mate = await world.signUp();
    const { link } = await desk.owner.mutate(
      'inviteMember',
      { email: mate.person?.email, role: 'REP' },
      'link',
    );
    const token = new URL(link).pathname.split('/').at(-1);
    await mate.mutate('acceptInvitation', { token });
    const rep = mate.in(desk.owner.slug);
    const { viewer } = await rep.graphql('{ viewer { memberId } }');
    const sees = desk.leads.filter((_, index) => index % 3 === 0).map(({ id }) => id);
    await desk.owner.mutate('assignLeads', { ids: sees, ownerId: viewer.memberId });
    const custom = [{ fieldId: desk.fields.NUMBER, number: { isNull: false } }];
    const orderBy = { customField: desk.fields.MEMBER };
    const asked = { first: 100, filter: { custom }, orderBy };
    const { result, statements } = await world.countStatements(() => rep.graphql(PAGE, asked));
    const filled = new Set(
      desk.leads.filter(({ values }) => values.NUMBER !== undefined).map(({ id }) => id),
    );
    const ids = result.leads.nodes.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual(sees.filter((id) => filled.has(id)).toSorted());
    expect(result.leads.totalCount).toBe(ids.length);
    const plain = await world.countStatements(() => rep.graphql(PAGE, { first: 100 }));
    expect(statements.length).toBe(plain.statements.length + 2);
  });
});

test('contacts and companies are found and sorted by their custom fields too', async () => {
  const { owner } = desk;
  for (const [record, list, create, name] of [
    ['CONTACT', 'contacts', 'createContact', 'familyName'],
    ['COMPANY', 'companies', 'createCompany', 'name'],
  ] as const) {
    const field = { record, label: 'Score', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', field, 'customField { id }');
    for (const value of [30, null, 10, 20])
      await owner.mutate(create, {
        [name]: `Number ${value}`,
        customValues: value === null ? [] : [{ fieldId: customField.id, value }],
      });
    const ask = async (filter: string, page = 'first: 3') =>
      (
        await owner.graphql(
          `{ ${list}(${page}, filter: { custom: [{ fieldId: "${customField.id}", number: { ${filter} } }] },
            orderBy: { customField: "${customField.id}", descending: true }) {
            totalCount nodes { name } pageInfo { endCursor } } }`,
        )
      )[list];
    const { totalCount, nodes, pageInfo } = await ask('');
    expect(totalCount).toBe(4);
    expect(nodes.map((node: { name: string }) => node.name)).toEqual(['Number 30', 'Number 20', 'Number 10']);
    const rest = await ask('', `first: 3, after: "${pageInfo.endCursor}"`);
    expect(rest.nodes).toEqual([{ name: 'Number null' }]);
    expect((await ask('gte: 15')).nodes).toEqual([{ name: 'Number 30' }, { name: 'Number 20' }]);
  }
});
