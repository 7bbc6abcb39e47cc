import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

const PAGE = `query ($first: Int!) { leads(first: $first) { totalCount nodes {
  title viewerCanEdit stage { name } owner { name } source { name } productLines { name product { name } }
  contact { name points { value } company { name } } company { name viewerCanEdit } previousLead { title }
  touches { kind } collaborators { name } deals(first: 3) { totalCount nodes { number } } } } }`;

test('a page of leads with all that hangs on them takes as many statements as one of them', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    const { lead } = await owner.mutate(
      'createLead',
      {
        company: { new: { name } },
        contact: {
          new: { givenName: `Kim ${name}`, points: [{ kind: 'EMAIL', value: `${name}@example.com` }] },
        },
        lines: [{ name: 'Machine', unitPrice: 5 }],
      },
      'lead { id contact { id } }',
    );
    await owner.mutate('convertLead', { id: lead.id });
    await owner.mutate('createLead', { contact: { id: lead.contact.id }, lines: [{ name: 'Service' }] });
  }
  const run = (first: number) => world.countStatements(() => owner.graphql(PAGE, { first }));
  await run(2);
  const two = await run(2);
  const ten = await run(10);
  expect(ten.statements.length).toBe(two.statements.length);
  const { leads } = ten.result;
  expect(leads.totalCount).toBe(10);
  expect(leads.nodes[1]).toMatchObject({
    title: 'Kim E',
    contact: { points: [{ value: 'E@example.com' }], company: { name: 'E' } },
    company: { name: 'E' },
    deals: { totalCount: 1 },
  });
  expect(leads.nodes[0]).toMatchObject({ previousLead: { title: 'Kim E' }, deals: { totalCount: 0 } });
});

const BY_DAY = `query ($first: Int, $after: String, $last: Int, $before: String, $status: LeadStatus, $descending: Boolean!) {
  leads(first: $first, after: $after, last: $last, before: $before, filter: { status: { eq: $status } },
      orderBy: { field: CLOSED_ON, descending: $descending }) {
    nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

test('leads stand by the day they were won or lost, page by page, open ones as if before all days', async () => {
  const owner = await (await (await openWorld()).signUp()).found();
  const { lossReasons } = await owner.graphql('{ lossReasons { id } }');
  const ended = [
    ['A', 'won', '2026-03-01'],
    ['B', 'lost', '2026-05-09'],
    ['C', 'won', '2026-04-30'],
    ['D', 'lost', '2025-12-31'],
    ['E', 'won', '2026-05-10'],
    ['F', 'open', undefined],
  ] as const;
  for (const [name, how, day] of ended) {
    const { lead } = await owner.mutate(
      'createLead',
      {
        name,
        contact: { new: { givenName: name } },
        capturedAt: '2025-11-01T00:00:00Z',
        lines: [{ name: 'Machine', unitPrice: 5 }],
      },
      'lead { id }',
    );
    if (how === 'won') await owner.mutate('convertLead', { id: lead.id, day });
    if (how === 'lost') await owner.mutate('loseLead', { id: lead.id, reasonId: lossReasons[0].id, day });
  }
  const read = async (descending: boolean, status: string | null, forward: boolean) => {
    const names: string[] = [];
    for (let place: object = forward ? { first: 2 } : { last: 2 }; ; ) {
      const { leads } = await owner.graphql(BY_DAY, { ...place, descending, status });
      const page = leads.nodes.map(({ name }: { name: string }) => name);
      names.splice(forward ? names.length : 0, 0, ...page);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = leads.pageInfo;
      if (!(forward ? hasNextPage : hasPreviousPage)) return names.join('');
      place = forward ? { first: 2, after: endCursor } : { last: 2, before: startCursor };
    }
  };
  expect(await read(true, null, true)).toBe('EBCADF');
  expect(await read(false, null, true)).toBe('FDACBE');
  expect(await read(true, null, false)).toBe('EBCADF');
  expect(await read(true, 'WON', true)).toBe('ECA');
  expect(await read(true, 'LOST', false)).toBe('BD');
});

test('leads of one company are told apart by their first products, those with a name by it', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const make = async (input: object) =>
    (await owner.mutate('createLead', { ...input }, 'lead { id company { id } }')).lead;
  const { company } = await make({
    company: { new: { name: 'Aoba' } },
    lines: [{ name: 'Press' }, { name: 'Service' }],
  });
  await make({ company: { id: company.id }, lines: [{ name: 'Lathe' }] });
  await make({ company: { id: company.id }, name: 'Second floor', lines: [{ name: 'Lathe' }] });
  await make({ company: { id: company.id } });
  const { leads } = await owner.graphql('{ leads(first: 4) { nodes { title firstProduct } } }');
  expect(leads.nodes).toEqual([
    { title: 'Aoba', firstProduct: null },
    { title: 'Second floor', firstProduct: null },
    { title: 'Aoba', firstProduct: 'Lathe' },
    { title: 'Aoba', firstProduct: 'Press' },
  ]);
});
