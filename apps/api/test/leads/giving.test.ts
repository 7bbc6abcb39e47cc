import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const BEYOND = { __typename: 'NotAllowedError', code: 'NOT_ALLOWED_TO_ASSIGN', path: ['ownerId'] };

async function twoTeams() {
  const desk = await openDesk();
  const world = await openWorld();
  const team = async (name: string) =>
    (await desk.owner.mutate('createTeam', { name }, 'team { id }')).team.id;
  const [east, west] = [await team('East'), await team('West')];
  return {
    desk,
    rep: await join(world, desk.owner, { teamId: east }),
    manager: await join(world, desk.owner, { teamId: east, role: 'MANAGER' }),
    other: await join(world, desk.owner, { teamId: west }),
    viewer: await join(world, desk.owner, { role: 'VIEWER' }),
  };
}

describe('a new lead is given', () => {
  test('by a rep to nobody but themselves, by a manager within their teams, by an owner to whoever works', async () => {
    const { desk, rep, manager, other, viewer } = await twoTeams();
    const lead = (ownerId: string) => ({ name: 'Given', ownerId });
    for (const beyond of [other, manager])
      expect(await rep.caller.refused('createLead', lead(beyond.memberId))).toMatchObject(BEYOND);
    await rep.caller.mutate('createLead', lead(rep.memberId));
    await manager.caller.mutate('createLead', lead(rep.memberId));
    expect(await manager.caller.refused('createLead', lead(other.memberId))).toMatchObject(BEYOND);
    await desk.owner.mutate('createLead', lead(other.memberId));
    expect(await desk.owner.refused('createLead', lead(viewer.memberId))).toMatchObject({
      code: 'SUCCESSOR_UNFIT',
    });
  });
});

describe('what stands is given', () => {
  test('no further than one’s teams reach, and stays whose it is', async () => {
    const { desk, rep, manager, other } = await twoTeams();
    const { lead } = await rep.caller.mutate('createLead', { name: 'Theirs' }, 'lead { id }');
    const give = { ids: [lead.id], ownerId: other.memberId };
    expect(await manager.caller.refused('assignLeads', give)).toMatchObject(BEYOND);
    await manager.caller.mutate('assignLeads', { ...give, ownerId: manager.memberId });
    await desk.owner.mutate('assignLeads', give);
    const { contact } = await rep.caller.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    expect(
      await rep.caller.refused('editContact', { id: contact.id, ownerId: other.memberId }),
    ).toMatchObject(BEYOND);
    await manager.caller.mutate('editContact', { id: contact.id, ownerId: rep.memberId, jobTitle: 'Buyer' });
  });
});
