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
