import { expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller } from './desk.ts';

const CSV = `Id,Lead title,First name,Last name,Company,Email,Phone,Stage,Close date,Value
1,Roof of the hall,Mei-Mei,O'Brien,Alpine Tools,mei@example.com,+81 90 1234 5678,Won,2026-01-05,120
2,,,,Alpine Tools,,,New,,
3,,Ken,Sato,,ken@example.com,,New,,5000
4,,花子,山田,山田商店,hanako@example.com,,Lost,2026-01-06,
5,,Mei-Mei,O'Brien,,mei@example.com,,Won,2026-02-01,80
`;

/** What lists show, sort and find by, as it is stored. */
async function derived(world: World, slug: string) {
  const { rows } = await world.ownerPool.query(
    `SELECT 'lead' AS kind, l.id, l.title, l."sortTitle", l.terms, l."dealValue", l."sortValue" FROM lead AS l JOIN organization AS o ON o.id = l."organizationId" AND o.slug = $1
     UNION ALL SELECT 'contact', c.id, c.name, '', c.terms, 0, 0 FROM contact AS c JOIN organization AS o ON o.id = c."organizationId" AND o.slug = $1
     UNION ALL SELECT 'company', c.id, c.name, '', c.terms, 0, 0 FROM company AS c JOIN organization AS o ON o.id = c."organizationId" AND o.slug = $1 ORDER BY id`,
    [slug],
  );
  return rows as readonly { kind: string; id: string; title: string; terms: string[]; dealValue: string }[];
}

/** Has every record looked at by the refreshers, without changing what anything is called. */
async function editAll(owner: Caller) {
  const { leads, contacts, companies } = await owner.graphql(
    '{ leads(first: 50) { nodes { id } } contacts(first: 50) { nodes { id } } companies(first: 50) { nodes { id } } }',
  );
  for (const { id } of companies.nodes) await owner.mutate('editCompany', { id, industry: 'Trade' });
  for (const { id } of contacts.nodes) await owner.mutate('editContact', { id, jobTitle: 'Buyer' });
  for (const { id } of leads.nodes) await owner.mutate('editLead', { id, note: 'Looked at' });
}

test('what an import brings is shown, sorted and found as if it had been entered by hand', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found('Whole', 'JP');
  const done = await bring(world, owner, 'rows.csv', CSV, { acceptProposals: true });
  expect(done).toMatchObject({ state: 'DONE', counts: { created: 5, failed: 0 } });
  const imported = await derived(world, owner.slug);
  await editAll(owner);
  expect(imported).toEqual(await derived(world, owner.slug));
  const leads = imported.filter(({ kind }) => kind === 'lead');
  expect(leads.map(({ title, dealValue }) => [title, Number(dealValue) > 0])).toEqual(
    expect.arrayContaining([
      ['Roof of the hall', true],
      ['Alpine Tools', false],
    ]),
  );
  expect(imported.every(({ terms }) => terms.length > 0)).toBe(true);
});
