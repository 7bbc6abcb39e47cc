import { describe, expect, test } from 'vitest';
import { openMergeDesk } from './merge-desk.ts';

describe('two companies that are one', () => {
  test('become one with their people and subsidiaries, and are taken apart again', async () => {
    const desk = await openMergeDesk();
    const a = await desk.company({ name: '株式会社ひかり', revenue: { amount: 5_000_000, currency: 'JPY' } });
    const b = await desk.company({ name: 'ひかり株式会社', industry: '製造', parentId: a });
    const below = await desk.company({ name: 'ひかり販売', parentId: b });
    const person = await desk.contact({ familyName: '田中', companyId: b });
    const before = await desk.rows('company');
    const { company, mergeId } = await desk.merge([a, b]);
    expect(company.id).toBe(a);
    const of = async (id: string) =>
      (
        await desk.owner.graphql(
          `query ($id: ID!) { company(id: $id) { id industry revenue { amount } parent { id }
            contacts(first: 5) { nodes { id } } children(first: 5) { nodes { id } } } }`,
          { id },
        )
      ).company;
    expect(await of(b)).toEqual({
      id: a,
      industry: '製造',
      revenue: { amount: 5_000_000 },
      parent: null,
      contacts: { nodes: [{ id: person }] },
      children: { nodes: [{ id: below }] },
    });
    await desk.takeApart(mergeId);
    expect(await desk.rows('company')).toEqual(before);
    expect(await of(b)).toMatchObject({ id: b, parent: { id: a }, contacts: { nodes: [{ id: person }] } });
  });

  test('do not become a company above itself', async () => {
    const desk = await openMergeDesk();
    const top = await desk.company({ name: 'Top' });
    const middle = await desk.company({ name: 'Middle', parentId: top });
    const low = await desk.company({ name: 'Low', parentId: middle });
    expect(await desk.owner.refused('mergeParties', { ids: [top, low], survivorId: low })).toMatchObject({
      code: 'COMPANY_INSIDE_ITSELF',
    });
  });
});
