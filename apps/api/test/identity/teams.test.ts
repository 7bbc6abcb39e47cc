import { describe, expect, test } from 'vitest';
import { openWorld, uniqueEmail } from '../testkit/world.ts';
import { join, tokenOf } from './team-mates.ts';

async function founded() {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const team = async (name: string, parentId?: string) =>
    (await owner.mutate('createTeam', { name, parentId }, 'team { id }')).team.id as string;
  return { world, owner, team };
}

describe('teams', () => {
  test('nest, have managers and count their members', async () => {
    const { world, owner, team } = await founded();
    const region = await team('Region');
    const east = await team('East', region);
    const mate = await join(world, owner, { role: 'MANAGER', teamId: east });
    await owner.mutate('editTeam', { id: region, managerId: mate.memberId, name: 'North' });
    const { teams } = await owner.graphql(
      '{ teams { name parent { name } manager { id } memberCount viewerCanEdit } }',
    );
    expect(teams).toEqual([
      { name: 'East', parent: { name: 'North' }, manager: null, memberCount: 1, viewerCanEdit: true },
      { name: 'North', parent: null, manager: { id: mate.memberId }, memberCount: 0, viewerCanEdit: true },
    ]);
    expect((await mate.caller.graphql('{ teams { viewerCanEdit } }')).teams[0].viewerCanEdit).toBe(false);
  });

  test('make no circles, share no name with a sibling, and are not deleted with anybody in them', async () => {
    const { world, owner, team } = await founded();
    const top = await team('Top');
    const below = await team('Below', top);
    expect(await owner.refused('editTeam', { id: top, parentId: below })).toMatchObject({
      code: 'TEAM_INSIDE_ITSELF',
      path: ['parentId'],
    });
    expect(await owner.refused('createTeam', { name: 'ＢＥＬＯＷ', parentId: top })).toMatchObject({
      code: 'TEAM_NAME_TAKEN',
    });
    await team('Below');
    expect(await owner.refused('deleteTeam', { id: top })).toMatchObject({ code: 'TEAM_NOT_EMPTY' });
    const mate = await join(world, owner, { teamId: below });
    expect(await owner.refused('deleteTeam', { id: below })).toMatchObject({ code: 'TEAM_NOT_EMPTY' });
    await owner.mutate('moveMemberToTeam', { id: mate.memberId, teamId: null }, 'member { team { id } }');
    await owner.mutate('deleteTeam', { id: below });
    await owner.mutate('deleteTeam', { id: top });
    expect((await owner.graphql('{ teams { name } }')).teams).toEqual([{ name: 'Below' }]);
    expect(await owner.refused('moveMemberToTeam', { id: mate.memberId, teamId: top })).toMatchObject({
      code: 'TEAM_NOT_FOUND',
    });
  });

  test('leave what they have to another team, the one above unless said, and let nobody in afterwards', async () => {
    const { world, owner, team } = await founded();
    const region = await team('Region');
    const east = await team('East', region);
    const other = await team('Other');
    const rep = await join(world, owner, { teamId: east });
    const { lead } = await rep.caller.mutate(
      'createLead',
      { contact: { new: { familyName: '田中' } } },
      'lead { id }',
    );
    const email = uniqueEmail();
    const { link } = await owner.mutate('inviteMember', { email, role: 'REP', teamId: east }, 'link');
    await owner.mutate('moveMemberToTeam', { id: rep.memberId, teamId: other });
    const teamsOf = async () =>
      (await owner.graphql('query ($id: ID!) { lead(id: $id) { team { name } } }', { id: lead.id })).lead.team
        .name;
    await owner.mutate('deleteTeam', { id: east });
    expect(await teamsOf()).toBe('Region');
    const newcomer = await world.signUp({ email });
    await newcomer.mutate('acceptInvitation', { token: tokenOf(link) }, 'slug');
    const { viewer } = await newcomer
      .in(owner.slug)
      .graphql('{ viewer { memberId member { team { name } } } }');
    expect(viewer.member.team).toEqual({ name: 'Region' });
    await owner.mutate('moveMemberToTeam', { id: viewer.memberId, teamId: null });
    expect(await owner.refused('deleteTeam', { id: region })).toMatchObject({
      code: 'TEAM_HAS_RECORDS',
      path: ['toTeamId'],
    });
    await owner.mutate('deleteTeam', { id: region, toTeamId: other });
    expect(await teamsOf()).toBe('Other');
    const manager = await join(world, owner, { teamId: other, role: 'MANAGER' });
    const seen = '{ leads(first: 1) { totalCount } contacts(first: 1) { totalCount } }';
    expect(await manager.caller.graphql(seen)).toEqual({
      leads: { totalCount: 1 },
      contacts: { totalCount: 1 },
    });
  });

  test('hand on members and the teams below where it is said, and take all of it back at once', async () => {
    const { world, owner, team } = await founded();
    const region = await team('Region');
    const east = await team('East', region);
    const coast = await team('Coast', east);
    const other = await team('Other');
    const rep = await join(world, owner, { teamId: east });
    const gone = await join(world, owner, { teamId: east });
    await owner.mutate('deactivateMember', { id: gone.memberId });
    const { lead } = await rep.caller.mutate(
      'createLead',
      { contact: { new: { familyName: '田中' } } },
      'lead { id }',
    );
    const standing = async () => {
      const asked = await owner.graphql(
        `query ($lead: ID!) {
          lead(id: $lead) { team { name } }
          teams { name parent { name } memberCount }
          members(first: 10) { nodes { id team { name } } }
        }`,
        { lead: lead.id },
      );
      const homeOf = (id: string) =>
        asked.members.nodes.find((member: { id: string }) => member.id === id)?.team?.name ?? null;
      return {
        lead: asked.lead.team.name,
        teams: asked.teams.map(
          ({
            name,
            parent,
            memberCount,
          }: {
            name: string;
            parent: { name: string } | null;
            memberCount: number;
          }) => `${parent?.name ?? ''}/${name}: ${memberCount}`,
        ),
        rep: homeOf(rep.memberId),
        gone: homeOf(gone.memberId),
      };
    };
    const before = await standing();
    expect(before).toMatchObject({ lead: 'East', rep: 'East', gone: 'East' });

    const unsaid = { id: east, membersToTeamId: other };
    expect(await owner.refused('deleteTeam', unsaid)).toMatchObject({ code: 'TEAM_NOT_EMPTY' });
    expect(await owner.refused('deleteTeam', { ...unsaid, teamsToTeamId: east })).toMatchObject({
      code: 'TEAM_NOT_FOUND',
      path: ['teamsToTeamId'],
    });
    expect(await owner.refused('deleteTeam', { ...unsaid, teamsToTeamId: coast })).toMatchObject({
      code: 'TEAM_INSIDE_ITSELF',
      path: ['teamsToTeamId'],
    });
    const namesake = await team('Coast', region);
    expect(await owner.refused('deleteTeam', { ...unsaid, teamsToTeamId: region })).toMatchObject({
      code: 'TEAM_NAME_TAKEN',
      path: ['teamsToTeamId'],
    });
    await owner.mutate('deleteTeam', { id: namesake });

    const { commandId } = await owner.mutate('deleteTeam', { ...unsaid, teamsToTeamId: region }, 'commandId');
    expect(await standing()).toEqual({
      lead: 'Region',
      teams: ['Region/Coast: 0', '/Other: 1', '/Region: 0'],
      rep: 'Other',
      gone: 'Other',
    });
    expect(await rep.caller.refused('undo', { commandId })).toMatchObject({ code: 'COMMAND_NOT_FOUND' });
    const after = await standing();
    const undone = await owner.mutate('undo', { commandId }, 'commandId');
    expect(await standing()).toEqual(before);
    // Taking the undo back deletes it again, and that is undone like the first time.
    const redone = await owner.mutate('undo', { commandId: undone.commandId }, 'commandId');
    expect(await standing()).toEqual(after);
    await owner.mutate('undo', { commandId: redone.commandId }, 'count');
    expect(await standing()).toEqual(before);

    await owner.mutate('deleteTeam', { id: coast });
    const alone = { id: east, membersToTeamId: null };
    const again = await owner.mutate('deleteTeam', alone, 'commandId');
    expect(await standing()).toMatchObject({ rep: null, gone: null });
    await owner.mutate('createTeam', { name: 'East', parentId: region });
    expect(await owner.refused('undo', { commandId: again.commandId })).toMatchObject({
      code: 'TEAM_NAME_TAKEN',
    });
  });
});
