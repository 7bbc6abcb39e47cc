import { describe, expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import { openWorld } from '../testkit/world.ts';
import { openAssignmentDesk } from './assignment-desk.ts';

const PENDING = '{ leads(first: 5, filter: { acceptance: PENDING }) { nodes { id assignedAt } } }';

describe('whoever is given a lead', () => {
  test('accepts it, once; until then it is seen as given and not accepted', async () => {
    const { owner, mates, plan, byRules, assigned } = await openAssignmentDesk();
    const [{ caller }] = mates;
    await plan();
    const { id, acceptedAt } = await byRules();
    expect(acceptedAt).toBeNull();
    expect((await owner.graphql(PENDING)).leads.nodes).toMatchObject([{ id }]);
    expect(await owner.refused('acceptLead', { id })).toMatchObject({ code: 'MAY_NOT_ANSWER' });
    const { commandId } = await caller.mutate('acceptLead', { id }, 'commandId');
    expect((await assigned(id)).acceptedAt).not.toBeNull();
    expect((await owner.graphql(PENDING)).leads.nodes).toEqual([]);
    expect(await caller.refused('acceptLead', { id })).toMatchObject({ code: 'ALREADY_ACCEPTED' });
    await caller.mutate('undo', { commandId });
    expect((await assigned(id)).acceptedAt).toBeNull();
  });

  test('answers nothing that an import said to be theirs', async () => {
    const { owner, plan } = await openAssignmentDesk();
    await plan();
    const { viewer } = await owner.graphql('{ viewer { member { id } } }');
    await bring(await openWorld(), owner, 'a.csv', 'Id,Lead title\n1,Press\n', { ownerId: viewer.member.id });
    const { leads } = await owner.graphql(
      '{ leads(first: 5) { nodes { id assignedAt owner { id } viewerCanAnswer } } }',
    );
    const [lead] = leads.nodes;
    expect(lead).toMatchObject({ assignedAt: null, owner: viewer.member, viewerCanAnswer: false });
    expect(await owner.refused('declineLead', { id: lead.id, reason: 'Not mine' })).toMatchObject({
      code: 'MAY_NOT_ANSWER',
    });
  });

  test('declines it with a reason: the next by the rules gets it, never the same again', async () => {
    const { owner, mates, plan, byRules, assigned } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    await plan();
    const { id } = await byRules();
    expect(await aoi.caller.refused('declineLead', { id, reason: ' ' })).toMatchObject({
      code: 'DECLINE_WITHOUT_REASON',
      path: ['reason'],
    });
    await aoi.caller.mutate('declineLead', { id, reason: 'On the road' });
    expect((await assigned(id)).owner?.id).toBe(ben.memberId);
    await ben.caller.mutate('declineLead', { id, reason: 'Too far away' });
    const lead = await assigned(id);
    expect(lead).toMatchObject({ owner: null, assignment: { event: 'QUEUED' } });
    await owner.mutate('assignLeadsByRules', { ids: [id] });
    expect((await assigned(id)).owner).toBeNull();
    const { lead: queued } = await owner.graphql(
      `{ lead(id: "${id}") { lastDecline { note member { id } } } }`,
    );
    expect(queued.lastDecline).toEqual({ note: 'Too far away', member: { id: ben.memberId } });
    const { lead: shown } = await owner.graphql(
      `{ lead(id: "${id}") { assignments { event note member { id } } } }`,
    );
    expect(
      shown.assignments.map(({ event, note }: { event: string; note: string }) => [event, note]),
    ).toEqual([
      ['QUEUED', null],
      ['QUEUED', null],
      ['DECLINED', 'Too far away'],
      ['BY_RULE', null],
      ['DECLINED', 'On the road'],
      ['BY_RULE', null],
    ]);
  });
});

describe('whoever gave a lead by hand', () => {
  test('is told that it was declined', async () => {
    const { owner, mates, plan, lead } = await openAssignmentDesk();
    const [aoi] = mates;
    await plan();
    const { id } = await lead();
    await owner.mutate('assignLeads', { ids: [id], ownerId: aoi.memberId });
    await aoi.caller.mutate('declineLead', { id, reason: 'On the road' });
    const { notifications } = await owner.graphql(
      '{ notifications(first: 5) { nodes { kind text lead { id } } } }',
    );
    expect(notifications.nodes).toMatchObject([
      { kind: 'LEAD_DECLINED', text: expect.stringContaining('辞退'), lead: { id } },
    ]);
  });
});

describe('what people do', () => {
  test('stands in the log too: given by hand, taken, given to nobody; and goes back with its undo', async () => {
    const { owner, ownerId, mates, lead, assigned } = await openAssignmentDesk();
    const [{ memberId, caller }] = mates;
    const { id } = await lead();
    expect(await assigned(id)).toMatchObject({ assignment: { event: 'TAKEN' }, queuedAt: null });
    const give = async (to: string | null) =>
      (await owner.mutate('assignLeads', { ids: [id], ownerId: to }, 'commandId')).commandId;
    await give(memberId);
    expect(await assigned(id)).toMatchObject({ assignment: { event: 'BY_HAND' }, acceptedAt: null });
    await caller.mutate('acceptLead', { id });
    const released = await give(null);
    expect(await assigned(id)).toMatchObject({ assignment: { event: 'RELEASED' }, assignedAt: null });
    await owner.mutate('undo', { commandId: released });
    const back = await assigned(id);
    expect(back).toMatchObject({ owner: { id: memberId }, assignment: { event: 'BY_HAND' } });
    expect(back.acceptedAt).not.toBeNull();
    await give(ownerId);
    expect(await assigned(id)).toMatchObject({ assignment: { event: 'TAKEN' } });
  });
});
