import { describe, expect, test } from 'vitest';
import { openAssignmentDesk } from './assignment-desk.ts';

describe('a lead in a queue', () => {
  test('is seen by everybody it waits for, and becomes the first claimant’s; the other is told whose it is', async () => {
    const { byRules, mates, assigned } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    const { id } = await byRules();
    const queue = '{ leads(first: 5, filter: { queue: ANY }) { nodes { id queuedAt viewerCanClaim } } }';
    expect((await aoi.caller.graphql(queue)).leads.nodes).toMatchObject([{ id, viewerCanClaim: true }]);
    const [first, second] = await Promise.all(
      [aoi, ben].map(({ caller }) =>
        caller.graphql(
          `mutation { claimLead(input: { id: "${id}" }) { ... on ClaimLeadPayload { lead { id } } ... on Error { code message } } }`,
        ),
      ),
    );
    const answers = [first?.claimLead, second?.claimLead];
    expect(answers.filter((answer) => answer.lead)).toHaveLength(1);
    expect(answers.find((answer) => answer.code)).toMatchObject({
      code: 'ALREADY_CLAIMED',
      message: 'Mika Mate was faster: this lead is theirs.',
    });
    const lead = await assigned(id);
    expect(lead).toMatchObject({ queuedAt: null, assignment: { event: 'CLAIMED' } });
    expect(lead.acceptedAt).toBe(lead.assignedAt);
    expect((await aoi.caller.graphql(queue)).leads.nodes).toEqual([]);
  });

  test('is given back to the queue by whoever took it', async () => {
    const { byRules, mates } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    const { id } = await byRules();
    const { commandId } = await aoi.caller.mutate('claimLead', { id }, 'commandId');
    await ben.caller.refused('undo', { commandId });
    await aoi.caller.mutate('undo', { commandId });
    const queue = '{ leads(first: 5, filter: { queue: ANY }) { nodes { id viewerCanClaim } } }';
    expect((await aoi.caller.graphql(queue)).leads.nodes).toMatchObject([{ id, viewerCanClaim: true }]);
  });

  test('of a team is seen by its members alone', async () => {
    const { owner, mates, plan, byRules } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    const { team: sales } = await owner.mutate('createTeam', { name: 'Sales' }, 'team { id }');
    const { team: east } = await owner.mutate(
      'createTeam',
      { name: 'East', parentId: sales.id },
      'team { id }',
    );
    await owner.mutate('moveMemberToTeam', { id: aoi.memberId, teamId: east.id });
    await owner.mutate('setAvailability', { memberId: aoi.memberId, paused: true });
    await plan({ otherwise: { teamId: sales.id, whenNobody: 'TEAM_QUEUE' } });
    const { id, team } = await byRules();
    expect(team).toEqual({ id: sales.id });
    const seen = async (caller: typeof aoi.caller) =>
      (await caller.graphql('{ leads(first: 5, filter: { queue: ANY }) { nodes { id } } }')).leads.nodes;
    expect(await seen(aoi.caller)).toEqual([{ id }]);
    expect(await seen(ben.caller)).toEqual([]);
    expect(await ben.caller.refused('claimLead', { id })).toMatchObject({ code: 'LEAD_NOT_FOUND' });
  });

  test('is claimed under the claimant’s caps, except by whoever gives out leads', async () => {
    const { owner, ownerId, mates, byRules } = await openAssignmentDesk();
    const [{ caller, memberId }] = mates;
    const caps = [{ limit: 'PER_DAY', atMost: 1 }];
    for (const each of [memberId, ownerId])
      await owner.mutate('editAssignmentMember', { memberId: each, caps });
    const leads = [];
    for (let lead = 0; lead < 4; lead += 1) leads.push((await byRules()).id);
    await caller.mutate('claimLead', { id: leads[0] });
    expect(await caller.refused('claimLead', { id: leads[1] })).toMatchObject({
      __typename: 'ConflictError',
      code: 'DAY_CAP_REACHED',
    });
    await owner.mutate('claimLead', { id: leads[1] });
    await owner.mutate('claimLead', { id: leads[2] });
  });
});
