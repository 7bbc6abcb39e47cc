import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

describe('a lead at work', () => {
  test('is edited, its parties exchanged, and keeps something to be called by', async () => {
    const desk = await openDesk();
    const { company } = await desk.owner.mutate('createCompany', { name: '株式会社藍染' }, 'company { id }');
    const { id } = await desk.lead({ name: 'First' });
    await desk.owner.mutate('editLead', {
      id,
      name: null,
      companyId: company.id,
      expectedValue: { amount: 5000, currency: 'JPY' },
      expectedCloseOn: '2027-01-31',
    });
    expect(await desk.state(id)).toMatchObject({
      title: '株式会社藍染',
      expectedValue: { amount: 5000 },
    });
    expect(await desk.owner.refused('editLead', { id, companyId: null })).toMatchObject({
      code: 'LEAD_NEEDS_PARTY',
    });
    await desk.owner.mutate('editCompany', { id: company.id, name: '合同会社あかね' });
    expect(await desk.state(id)).toMatchObject({ title: '合同会社あかね' });
    const found = await desk.owner.graphql(
      '{ leads(first: 5, filter: { search: "あかね" }) { totalCount } }',
    );
    expect(found.leads.totalCount).toBe(1);
  });

  test('moves among open stages only, and only from where it was seen', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const [first, second, third] = desk.stages;
    const move = { id, stageId: second?.id, fromStageId: first?.id };
    await desk.owner.mutate('moveLead', move);
    expect(await desk.owner.refused('moveLead', { ...move, stageId: third?.id })).toMatchObject({
      __typename: 'ConflictError',
      code: 'CHANGED_MEANWHILE',
    });
    const won = desk.stages.find(({ kind }) => kind === 'WON');
    expect(await desk.owner.refused('moveLead', { id, stageId: won?.id })).toMatchObject({
      code: 'STAGE_NEEDS_CONVERSION',
    });
    expect(await desk.state(id)).toMatchObject({ stage: { id: second?.id } });
  });

  test('of two who move it at once from one stage, one is told', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const [first, second, third] = desk.stages;
    const results = await Promise.all(
      [second, third].map((to) =>
        desk.owner.graphql(
          'mutation ($input: MoveLeadInput!) { moveLead(input: $input) { __typename ... on Error { code } } }',
          { input: { id, stageId: to?.id, fromStageId: first?.id } },
        ),
      ),
    );
    expect(results.map(({ moveLead }) => moveLead.__typename).sort()).toEqual([
      'ConflictError',
      'MoveLeadPayload',
    ]);
  });

  test('is lost with its products and comes back where it stood, products too', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'Lost and found', lines: [{ name: 'Machine', unitPrice: 100 }] });
    await desk.owner.mutate('moveLead', { id, stageId: desk.stages[2]?.id });
    const [line] = (await desk.state(id)).productLines as { id: string }[];
    await desk.owner.mutate('editProductLine', { id: line?.id, state: 'OFFERED' });
    const before = await desk.state(id);
    await desk.owner.mutate('loseLead', { id, reasonId: desk.reasonId, note: 'Too dear' });
    expect(await desk.state(id)).toMatchObject({
      status: 'LOST',
      lossReason: { id: desk.reasonId },
      lossNote: 'Too dear',
      productLines: [{ state: 'LOST' }],
    });
    expect(await desk.owner.refused('loseLead', { id, reasonId: desk.reasonId })).toMatchObject({
      code: 'LEAD_CLOSED',
    });
    await desk.owner.mutate('reopenLead', { id });
    expect(await desk.state(id)).toEqual(before);
  });

  test('goes with its owner’s home team; nobody gives it to one who is gone or only looks', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    const { team } = await desk.owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const rep = await join(world, desk.owner, { teamId: team.id });
    const viewer = await join(world, desk.owner, { role: 'VIEWER' });
    const ids = [(await desk.lead()).id, (await desk.lead()).id];
    const assigned = await desk.owner.mutate(
      'assignLeads',
      { ids, ownerId: rep.memberId },
      'count leads { owner { id } team { id } }',
    );
    const theirs = { owner: { id: rep.memberId }, team: { id: team.id } };
    expect(assigned).toMatchObject({ count: 2, leads: [theirs, theirs] });
    expect(await desk.owner.refused('assignLeads', { ids, ownerId: viewer.memberId })).toMatchObject({
      code: 'SUCCESSOR_UNFIT',
    });
    // Their own leads are theirs to work, not to give away; another's is not theirs to see.
    expect((await rep.caller.graphql('{ leads(first: 5) { totalCount } }')).leads.totalCount).toBe(2);
    const answer = await rep.caller.ask(
      'mutation ($input: AssignLeadsInput!) { assignLeads(input: $input) { __typename } }',
      { input: { ids, ownerId: desk.ownerId } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await desk.lead();
    expect(await rep.caller.refused('editLead', { id: other.id, note: 'Mine' })).toMatchObject({
      code: 'LEAD_NOT_FOUND',
    });
    await desk.owner.mutate('addCollaborator', { leadId: other.id, memberId: rep.memberId });
    await rep.caller.mutate('editLead', { id: other.id, note: 'Ours' });
    expect(
      await viewer.caller.graphql('query ($id: ID!) { lead(id: $id) { note viewerCanEdit } }', other),
    ).toEqual({
      lead: { note: 'Ours', viewerCanEdit: false },
    });
    expect(
      await desk.owner.refused('addCollaborator', { leadId: other.id, memberId: rep.memberId }),
    ).toMatchObject({
      code: 'ALREADY_COLLABORATOR',
    });
    await desk.owner.mutate('removeCollaborator', { leadId: other.id, memberId: rep.memberId });
    expect(await rep.caller.refused('editLead', { id: other.id, note: 'Mine' })).toMatchObject({
      code: 'LEAD_NOT_FOUND',
    });
  });

  test('rests in the bin until it is restored', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const before = await desk.rows();
    await desk.owner.mutate('deleteLeads', { ids: [id] });
    const lists =
      '{ leads(first: 5) { totalCount } deletedLeads(first: 5) { totalCount nodes { id deletedAt } } }';
    expect(await desk.owner.graphql(lists)).toMatchObject({
      leads: { totalCount: 0 },
      deletedLeads: { totalCount: 1, nodes: [{ id }] },
    });
    expect(await desk.owner.refused('moveLead', { id, stageId: desk.stages[1]?.id })).toMatchObject({
      code: 'LEAD_NOT_FOUND',
    });
    await desk.owner.mutate('restoreLeads', { ids: [id] });
    expect(await desk.rows()).toEqual(before);
  });

  test('comes out of the bin without an owner who has left, in a stage that is in use', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead();
    await desk.owner.mutate('assignLeads', { ids: [id], ownerId: mate.memberId });
    await desk.owner.mutate('deleteLeads', { ids: [id] });
    await desk.owner.mutate('deactivateMember', { id: mate.memberId });
    await desk.owner.mutate('restoreLeads', { ids: [id] });
    expect(await desk.state(id)).toMatchObject({ owner: null, stage: { id: desk.stages[0]?.id } });
  });

  test('comes back with whom it is on', async () => {
    const desk = await openDesk();
    const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { id } = await desk.lead({ contact: { id: contact.id } });
    await desk.owner.mutate('deleteLeads', { ids: [id] });
    await desk.owner.mutate('deleteParties', { ids: [contact.id] });
    await desk.owner.mutate('restoreLeads', { ids: [id] });
    expect(await desk.state(id)).toMatchObject({ contact: { name: '田中' } });
  });

  test('of a known contact is a repeat, linked to the one before', async () => {
    const desk = await openDesk();
    const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const first = await desk.lead({ contact: { id: contact.id } });
    const second = await desk.lead({ contact: { id: contact.id } });
    const { lead } = await desk.owner.graphql(
      'query ($id: ID!) { lead(id: $id) { kind previousLead { id } } }',
      {
        id: second.id,
      },
    );
    expect(lead).toEqual({ kind: 'REPEAT', previousLead: { id: first.id } });
  });
});
