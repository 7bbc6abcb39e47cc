import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';

const LEADS = `query ($filter: LeadFilter) { leads(first: 10, filter: $filter) { totalCount nodes { id title number } } }`;

describe('a new lead', () => {
  test('is worked on by at most a hundred colleagues', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const { lead } = await owner.mutate('createLead', { name: 'A lead' }, 'lead { id }');
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const collaboratorIds = Array.from({ length: 101 }, () => viewer.memberId);
    const tooMany = { code: 'TOO_MANY_ENTRIES' };
    expect(await owner.refused('createLead', { name: 'B', collaboratorIds })).toMatchObject(tooMany);
    await world.ownerPool.query(
      `WITH made AS (
         INSERT INTO member ("organizationId", id, name, role, "createdAt")
         SELECT l."organizationId", gen_random_uuid(), 'Mate ' || n, 'REP', now() FROM lead AS l, generate_series(1, 101) AS n
         WHERE l.id = $1 RETURNING "organizationId", id, name)
       INSERT INTO lead_collaborator ("organizationId", id, "leadId", "memberId")
       SELECT m."organizationId", gen_random_uuid(), $1, m.id FROM made AS m WHERE m.name <> 'Mate 1'`,
      [lead.id.split('_')[1]],
    );
    const { rows } = await world.ownerPool.query(
      `SELECT m.id FROM member AS m JOIN lead AS l USING ("organizationId") WHERE l.id = $1 AND m.name = 'Mate 1'`,
      [lead.id.split('_')[1]],
    );
    const added = { leadId: lead.id, memberId: `Member_${rows[0].id}` };
    expect(await owner.refused('addCollaborator', added)).toMatchObject({ ...tooMany, path: ['memberId'] });
  });

  test('came in now or before: no day to come, also when it is edited; it may have been won before', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const later = { __typename: 'InvalidInputError', code: 'DAY_IN_FUTURE', path: ['capturedAt'] };
    const capturedAt = new Date(Date.now() + 3_600_000).toISOString();
    expect(await owner.refused('createLead', { name: 'A lead', capturedAt })).toMatchObject(later);
    const { lead } = await owner.mutate('createLead', { name: 'A lead' }, 'lead { id }');
    expect(await owner.refused('editLead', { id: lead.id, capturedAt })).toMatchObject(later);
    await owner.mutate('editLead', { id: lead.id, capturedAt: '2026-11-20T09:00:00+09:00' });
    const value = { amount: 100, currency: 'JPY' };
    await owner.mutate('convertLead', { id: lead.id, day: '2026-11-02', value });
  });

  test('makes its parties and is found by name, reading, company and the end of its number', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const { lead } = await owner.mutate(
      'createLead',
      {
        contact: {
          new: {
            familyName: '田中',
            givenName: '太郎',
            familyReading: 'たなか',
            points: [{ kind: 'PHONE', value: '090-1234-5678' }],
          },
        },
        company: { new: { name: '株式会社藍染' } },
      },
      'lead { title contact { points { shown } company { name } } owner { name } stage { kind } }',
    );
    expect(lead).toMatchObject({
      title: '田中 太郎',
      contact: { company: { name: '株式会社藍染' } },
      stage: { kind: 'OPEN' },
    });
    for (const search of ['田中', 'たなか', '藍染', '5678', 'タナカ']) {
      expect(await owner.graphql(LEADS, { filter: { search } }), search).toMatchObject({
        leads: { totalCount: 1 },
      });
    }
  });

  test('for a company that is only named takes the one there is; told more of it, or seeing several, makes one', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const { company } = await owner.mutate('createCompany', { name: '株式会社藍染' }, 'company { id }');
    const leadFor = async (made: object) => {
      const { lead } = await owner.mutate(
        'createLead',
        { company: { new: made } },
        'lead { company { id } }',
      );
      return lead.company.id;
    };
    expect(await leadFor({ name: ' 藍染 ㈱' })).toBe(company.id);
    const branch = await leadFor({ name: '藍染', city: '京都市' });
    expect(branch).not.toBe(company.id);
    expect([company.id, branch]).not.toContain(await leadFor({ name: '藍染' }));
  });

  test('for a company that is only named asks no required field where it is there, and finds it by what they hold', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const field = { record: 'COMPANY', label: '担当エリア', type: 'TEXT', required: true };
    const { customField } = await owner.mutate('createCustomField', field, 'customField { id }');
    const leadFor = async (area?: string) => {
      const customValues = area ? [{ fieldId: customField.id, value: area }] : [];
      const company = { new: { name: '藍染', ...(area ? { customValues } : {}) } };
      const { lead } = await owner.mutate('createLead', { company }, 'lead { company { id } }');
      return lead.company.id;
    };
    const refused = await owner.refused('createLead', { company: { new: { name: '藍染' } } });
    expect(refused.path.slice(0, 2)).toEqual(['company', 'new']);
    const made = await leadFor('京都');
    expect(await leadFor('京都')).toBe(made);
    expect(await leadFor()).toBe(made);
    expect(await leadFor('大阪')).not.toBe(made);
  });

  test('for a company that only others see makes its own', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const { caller: rep } = await join(world, owner, { role: 'REP' });
    const { company } = await owner.mutate('createCompany', { name: 'Aizome' }, 'company { id }');
    const { lead } = await rep.mutate(
      'createLead',
      { company: { new: { name: 'Aizome' } } },
      'lead { company { id } }',
    );
    expect(lead.company.id).not.toBe(company.id);
  });

  test('is refused without anything to call it by, and changes nothing', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    expect(await owner.refused('createLead', {})).toMatchObject({
      code: 'LEAD_NEEDS_PARTY',
      path: ['contact'],
    });
    expect(await owner.graphql(LEADS)).toMatchObject({ leads: { totalCount: 0 } });
  });

  test('is worked on by the colleagues it names, each once and none who only looks', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const mate = await join(world, owner);
    const viewer = await join(world, owner, { role: 'VIEWER' });
    const { viewer: me } = await owner.graphql('{ viewer { memberId } }');
    const { lead } = await owner.mutate(
      'createLead',
      { name: 'Shared', collaboratorIds: [mate.memberId, mate.memberId, me.memberId] },
      'lead { collaborators { id } }',
    );
    expect(lead.collaborators).toEqual([{ id: mate.memberId }]);
    expect(
      await owner.refused('createLead', { name: 'No', collaboratorIds: [mate.memberId, viewer.memberId] }),
    ).toMatchObject({ code: 'SUCCESSOR_UNFIT', path: ['collaboratorIds', '1'] });
  });

  test('is not seen from another organization', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const { lead } = await owner.mutate('createLead', { name: 'Secret' }, 'lead { id }');
    const stranger = await (await world.signUp()).found();
    const answer = await stranger.graphql(
      'query ($id: ID!) { lead(id: $id) { title } node(id: $id) { id } }',
      { id: lead.id },
    );
    expect(answer).toEqual({ lead: null, node: null });
    expect(
      (
        await owner.graphql('query ($id: ID!) { node(id: $id) { id ... on Lead { title } } }', {
          id: lead.id,
        })
      ).node,
    ).toEqual({ id: lead.id, title: 'Secret' });
  });

  test('repeated with the same key is made once', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const keyed = owner.with({ 'idempotency-key': 'once' });
    const [first, second] = await Promise.all(
      [1, 2].map(() => keyed.mutate('createLead', { name: 'Once' }, 'lead { id }')),
    );
    expect(first.lead.id).toBe(second.lead.id);
    expect(await owner.graphql(LEADS)).toMatchObject({ leads: { totalCount: 1 } });
    expect(await keyed.refused('createLead', { name: 'Other' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('is not made under a key that is too long to tell calls apart', async () => {
    const owner = await (await (await openWorld()).signUp()).found();
    const refused = await owner
      .with({ 'idempotency-key': 'k'.repeat(256) })
      .refused('createLead', { name: 'One' });
    expect(refused).toMatchObject({ code: 'IDEMPOTENCY_KEY_TOO_LONG' });
    await owner.with({ 'idempotency-key': 'k'.repeat(255) }).mutate('createLead', { name: 'Two' });
    expect(await owner.graphql(LEADS)).toMatchObject({ leads: { totalCount: 1 } });
  });
});
