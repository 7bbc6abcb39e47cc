import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

const PAGE = `query ($first: Int!) {
  companies(first: $first) { totalCount nodes { name viewerCanEdit owner { name } points { value }
    contacts(first: 2) { totalCount nodes { name points { value } company { name } } }
    leads(first: 2) { totalCount nodes { title stage { name } contact { name } } }
    deals(first: 2) { nodes { number credits { member { name } } currentValue { amount } } }
    children(first: 2) { nodes { name } } } } }`;

const CUSTOMERS = `query ($first: Int!, $after: String) { customers(first: $first, after: $after) {
  totalCount pageInfo { endCursor } nodes { __typename ... on Company { name leads(first: 1) { nodes { title } } } ... on Contact { name points { value } } } } }`;

test('a page of companies with all that hangs on them takes as many statements as one of them', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  for (const name of ['A', 'B', 'C', 'D']) {
    const { lead } = await owner.mutate(
      'createLead',
      {
        company: { new: { name, points: [{ kind: 'EMAIL', value: `${name}@example.com` }] } },
        contact: { new: { givenName: `Kim ${name}` } },
      },
      'lead { id company { id } }',
    );
    for (const amount of [1, 2, 3]) {
      await owner.mutate('createLead', { company: { id: lead.company.id }, name: `Extra ${amount}` });
    }
    await owner.mutate('convertLead', { id: lead.id, value: { amount: 10, currency: 'JPY' } });
  }
  const run = (first: number) => world.countStatements(() => owner.graphql(PAGE, { first }));
  const one = await run(1);
  const four = await run(4);
  expect(four.statements.length).toBe(one.statements.length);
  expect(four.statements.length).toBeLessThanOrEqual(30);
  const { companies } = four.result;
  expect(companies.nodes).toHaveLength(4);
  for (const company of companies.nodes) {
    expect(company).toMatchObject({
      contacts: { totalCount: 1, nodes: [{ name: `Kim ${company.name}`, company: { name: company.name } }] },
      leads: { totalCount: 4, nodes: [{ title: 'Extra 3' }, { title: 'Extra 2' }] },
      deals: { nodes: [{ currentValue: { amount: 10 } }] },
    });
  }
});

test('customers are companies that bought, and contacts who bought for none, in one order', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const sell = async (input: object) => {
    const { lead } = await owner.mutate('createLead', { ...input }, 'lead { id }');
    await owner.mutate('convertLead', { id: lead.id, value: { amount: 10, currency: 'JPY' } });
  };
  await sell({ company: { new: { name: 'Borealis' } }, contact: { new: { givenName: 'Anna' } } });
  await sell({ contact: { new: { givenName: 'Carl' } } });
  await sell({ company: { new: { name: 'Alder' } } });
  await owner.mutate('createCompany', { name: 'Never bought' });
  const first = (await owner.graphql(CUSTOMERS, { first: 2 })).customers;
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: [
      { __typename: 'Company', name: 'Alder' },
      { __typename: 'Company', name: 'Borealis', leads: { nodes: [{ title: 'Anna' }] } },
    ],
  });
  const rest = (await owner.graphql(CUSTOMERS, { first: 2, after: first.pageInfo.endCursor })).customers;
  expect(rest.nodes).toEqual([{ __typename: 'Contact', name: 'Carl', points: [] }]);
});

test('a page of both, contacts first, shows of each what hangs on it, with what was asked of its kind', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const sell = async (input: object) => {
    const { lead } = await owner.mutate(
      'createLead',
      { ...input },
      'lead { id contact { id } company { id } }',
    );
    await owner.mutate('convertLead', { id: lead.id, value: { amount: 10, currency: 'JPY' } });
    return lead;
  };
  const ofContact = await sell({ contact: { new: { givenName: 'Anna' } } });
  const ofCompany = await sell({ company: { new: { name: 'Borealis' } }, name: 'Second machine' });
  const mixed = `__typename
    ... on Contact { leads(first: 1) { totalCount nodes { title } } deals(first: 1) { totalCount nodes { lead { id } } } owner { name } }
    ... on Company { leads(first: 2) { totalCount nodes { title status } } deals(first: 1) { totalCount nodes { wonOn lead { title } } } owner { id } }`;
  const { customers, nodes } = await owner.graphql(
    `query ($ids: [ID!]!) { customers(first: 2) { nodes { ${mixed} } } nodes(ids: $ids) { ${mixed} } }`,
    { ids: [ofContact.contact.id, ofCompany.company.id] },
  );
  const asked = [
    {
      __typename: 'Contact',
      leads: { totalCount: 1, nodes: [{ title: 'Anna' }] },
      deals: { totalCount: 1, nodes: [{ lead: { id: ofContact.id } }] },
      owner: { name: 'Test Person' },
    },
    {
      __typename: 'Company',
      leads: { totalCount: 1, nodes: [{ title: 'Second machine', status: 'WON' }] },
      deals: { totalCount: 1, nodes: [{ wonOn: expect.any(String), lead: { title: 'Second machine' } }] },
      owner: { id: expect.any(String) },
    },
  ];
  expect(customers.nodes).toEqual(asked);
  expect(nodes).toEqual(asked);
});

test('who has no name stands behind all names, page after page; a lead of theirs is sorted by its own title', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const sourceId = (await owner.graphql('{ sources { id } }')).sources[0].id;
  const sell = async (input: object) => {
    const { lead } = await owner.mutate('createLead', { ...input }, 'lead { id title }');
    await owner.mutate('convertLead', { id: lead.id, value: { amount: 10, currency: 'JPY' } });
    return lead.title;
  };
  const nameless = { new: { points: [{ kind: 'EMAIL', value: 'kim@example.com' }] } };
  const title = await sell({ contact: nameless, sourceId });
  await sell({ contact: { new: { familyName: '渡辺' } } });
  await sell({ contact: { new: { givenName: 'Zoë' } } });
  for (const list of ['contacts', 'customers']) {
    const ask = async (after: string | null) =>
      (
        await owner.graphql(
          `query ($after: String) { ${list}(first: 2, after: $after) { pageInfo { endCursor } nodes { ... on Contact { name } } } }`,
          { after },
        )
      )[list];
    const first = await ask(null);
    expect(first.nodes).toEqual([{ name: 'Zoë' }, { name: '渡辺' }]);
    expect((await ask(first.pageInfo.endCursor)).nodes).toEqual([{ name: '' }]);
  }
  const { leads } = await owner.graphql('{ leads(first: 3, orderBy: { field: TITLE }) { nodes { title } } }');
  expect(leads.nodes).toEqual([{ title }, { title: 'Zoë' }, { title: '渡辺' }]);
});
