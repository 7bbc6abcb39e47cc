import { expect, test } from 'vitest';
import { fragment, inOrganization, raw, runScoped } from '../../src/platform/database/sql.ts';
import { foundByWords } from '../../src/rooms/parties/index.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const PHONES = fragment`SELECT k.id FROM contact_point AS q JOIN lead AS k ON k."contactId" = q."contactId" WHERE `;

test('words that many records hold find the same as if they were few', async () => {
  const desk = await openDesk();
  for (const name of ['株式会社青葉', '株式会社若草', '白樺家具']) await desk.lead({ name });
  for (const givenName of ['Ken', 'Kenji'])
    await desk.lead({ contact: { new: { givenName, points: [{ kind: 'PHONE', value: '090-5226-1692' }] } } });
  const { database, ownerPool } = await openWorld();
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [desk.owner.slug]);
  const scope = { database, organizationId: String(rows[0].id), organization: { phoneCountry: 'JP' } };
  const leads = {
    table: 'lead',
    alias: 'l',
    ofPoints: (condition: typeof PHONES) => fragment`${PHONES}${condition}`,
  } as const;
  const found = async (typed: string, few?: number) => {
    const condition = await foundByWords(scope, leads, typed, few);
    const named = await runScoped<{ title: string }>(
      scope,
      fragment`SELECT l.title FROM ${raw('lead')} AS l WHERE ${inOrganization(scope, 'l')} AND ${condition} ORDER BY l.title`,
    );
    return { finds: condition.finds ?? false, titles: named.map(({ title }) => title) };
  };
  for (const [typed, titles] of [
    ['株式', ['株式会社若草', '株式会社青葉']],
    ['1692', ['Ken', 'Kenji']],
    ['ken', ['Ken', 'Kenji']],
  ] as const) {
    expect(await found(typed)).toEqual({ finds: true, titles: expect.arrayContaining([...titles]) });
    expect(await found(typed, 1)).toEqual({ ...(await found(typed)), finds: false });
  }
  expect((await found('*')).titles).toEqual([]);
});
