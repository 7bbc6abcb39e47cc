import { describe, expect, test } from 'vitest';
import { openWorld, uniqueEmail } from '../testkit/world.ts';
import { join } from './team-mates.ts';

async function founded() {
  const world = await openWorld();
  const person = await world.signUp({ name: 'Owner One' });
  const owner = await person.found();
  const { viewer } = await owner.graphql('{ viewer { memberId } }');
  return { world, person, owner, ownerId: viewer.memberId as string };
}

const WHO = '{ viewer { memberId role } }';

describe('deactivating a member', () => {
  test('refuses their next request, by session and by token, and ends the session of one who works nowhere else', async () => {
    const { world, owner } = await founded();
    const mate = await join(world, owner);
    const { token } = await mate.caller.mutate(
      'createApiToken',
      { name: 'script', expiresInDays: 30 },
      'token',
    );
    const byToken = world.nobody().with({ authorization: `Bearer ${token}` });
    expect(await byToken.graphql(WHO)).toMatchObject({ viewer: { memberId: mate.memberId } });
    await owner.mutate('deactivateMember', { id: mate.memberId }, 'member { deactivatedAt } handedOver');
    expect(await mate.caller.graphql(WHO)).toEqual({ viewer: null });
    expect((await byToken.ask(WHO)).status).toBe(401);
    await owner.mutate('reactivateMember', { id: mate.memberId }, 'member { deactivatedAt }');
    expect((await byToken.ask(WHO)).status).toBe(401);
    expect(await mate.caller.graphql(WHO)).toEqual({ viewer: null });
  });

  test('leaves the session of one who works elsewhere, without a way back in', async () => {
    const { world, owner } = await founded();
    const mate = await join(world, owner);
    const elsewhere = await mate.caller.found('Elsewhere');
    await owner.mutate('deactivateMember', { id: mate.memberId });
    expect(await elsewhere.graphql(WHO)).toMatchObject({ viewer: { role: 'OWNER' } });
    expect(await mate.caller.graphql(WHO)).toEqual({ viewer: { memberId: null, role: null } });
    const { errors } = await mate.caller.ask('{ leads(first: 1) { nodes { id } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('asks who takes over open work, and hands it to them or to nobody', async () => {
    const { world, owner, ownerId } = await founded();
    const mate = await join(world, owner);
    const make = (name: string) =>
      mate.caller.mutate('createLead', { name, company: { new: { name: `${name} Ltd` } } }, 'lead { id }');
    await make('One');
    await make('Two');
    expect(await owner.refused('deactivateMember', { id: mate.memberId })).toMatchObject({
      code: 'SUCCESSOR_NEEDED',
      path: ['successorId'],
    });
    expect(
      await owner.mutate('deactivateMember', { id: mate.memberId, successorId: ownerId }, 'handedOver'),
    ).toMatchObject({ handedOver: 4 });
    const LEADS = '{ leads(first: 10) { nodes { name owner { id } company { owner { id } } } } }';
    const { leads } = await owner.graphql(LEADS);
    expect(leads.nodes).toHaveLength(2);
    for (const lead of leads.nodes)
      expect(lead).toMatchObject({ owner: { id: ownerId }, company: { owner: { id: ownerId } } });

    const other = await join(world, owner);
    await other.caller.mutate('createLead', { name: 'Three' });
    await owner.mutate('deactivateMember', { id: other.memberId, successorId: null });
    const after = await owner.graphql(LEADS);
    expect(after.leads.nodes).toContainEqual({ name: 'Three', owner: null, company: null });
  });

  test('never takes the last owner, not even two at once', async () => {
    const { world, owner, ownerId } = await founded();
    expect(await owner.refused('deactivateMember', { id: ownerId })).toMatchObject({
      code: 'LAST_OWNER',
    });
    const second = await join(world, owner, { role: 'OWNER' });
    const demote = (by: typeof owner, memberId: string) =>
      by.ask(
        'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { __typename ... on Error { code } } }',
        { input: { id: memberId, role: 'REP' } },
      );
    await Promise.all([demote(owner, second.memberId), demote(second.caller, ownerId)]);
    const [{ owners }] = (
      await world.ownerPool.query(
        `SELECT count(*)::int AS owners FROM member m JOIN organization o ON o.id = m."organizationId"
         WHERE o.slug = $1 AND m.role = 'OWNER'`,
        [owner.slug],
      )
    ).rows;
    expect(owners).toBe(1);
  });

  test('withdraws the invitations they sent and the teams they managed', async () => {
    const { world, owner } = await founded();
    const admin = await join(world, owner, { role: 'ADMIN' });
    await owner.mutate('createTeam', { name: 'East', managerId: admin.memberId });
    await admin.caller.mutate('inviteMember', { email: 'friend@example.com', role: 'ADMIN' });
    await owner.mutate('deactivateMember', { id: admin.memberId });
    expect(await owner.graphql('{ invitations { email } teams { manager { id } } }')).toEqual({
      invitations: [],
      teams: [{ manager: null }],
    });
  });
});

describe('roles', () => {
  test('hold from the next request on and never rise above whoever gives them', async () => {
    const { world, owner, ownerId } = await founded();
    const mate = await join(world, owner);
    await owner.mutate('changeMemberRole', { id: mate.memberId, role: 'ADMIN' }, 'member { role }');
    expect(await mate.caller.graphql(WHO)).toMatchObject({ viewer: { role: 'ADMIN' } });
    expect(await mate.caller.refused('changeMemberRole', { id: ownerId, role: 'REP' })).toMatchObject({
      __typename: 'NotAllowedError',
    });
    const { roles } = await mate.caller.graphql('{ roles { role viewerCanGrant rights { name reach } } }');
    expect(
      roles.map((one: { role: string; viewerCanGrant: boolean }) => [one.role, one.viewerCanGrant]),
    ).toEqual([
      ['OWNER', false],
      ['ADMIN', true],
      ['MANAGER', true],
      ['REP', true],
      ['VIEWER', true],
    ]);
    expect(roles[3].rights).toContainEqual({ name: 'LEAD_READ', reach: 'OWN' });
  });
});

describe('members', () => {
  test('stand in one order whatever the locale of the server, page after page, as teams and organizations do', async () => {
    const { world, owner, person } = await founded();
    const names = ['anna', 'Änne', 'Bob', 'émile', 'Zoe', 'あおい', 'うめ'];
    await world.ownerPool.query(
      `INSERT INTO member ("organizationId", id, name, role, "createdAt")
       SELECT o.id, gen_random_uuid(), n, 'REP', now() FROM organization AS o, unnest($2::text[]) AS n WHERE o.slug = $1`,
      [owner.slug, [...names].reverse()],
    );
    const nameOf = ({ name }: { readonly name: string }) => name;
    const found = [];
    for (let after: string | null = null; ; ) {
      const { members } = await owner.graphql(
        'query ($after: String) { members(first: 2, after: $after, filter: { hasSignIn: false }) { nodes { name } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      found.push(...members.nodes.map(nameOf));
      if (!members.pageInfo.hasNextPage) break;
      after = members.pageInfo.endCursor;
    }
    expect(found).toEqual(names);
    for (const name of ['Zoe', 'Änne', 'anna']) await owner.mutate('createTeam', { name });
    expect((await owner.graphql('{ teams { name } }')).teams.map(nameOf)).toEqual(['anna', 'Änne', 'Zoe']);
    for (const name of ['Änne', 'anna']) await person.found(name);
    const { viewer } = await person.graphql('{ viewer { memberships { name } } }');
    expect(viewer.memberships.map(nameOf)).toEqual(['anna', 'Änne', 'Test Trading']);
  });

  test('are listed by name, page by page, filtered by team, role and whether they work', async () => {
    const { world, owner } = await founded();
    const { team } = await owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const inTeam = await join(world, owner, { teamId: team.id });
    const gone = await join(world, owner);
    await owner.mutate('deactivateMember', { id: gone.memberId });
    const list = async (filter: object, page = 'first: 10') =>
      (
        await owner.graphql(
          `query ($filter: MemberFilter) { members(${page}, filter: $filter) {
             totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { filter },
        )
      ).members;
    expect((await list({ active: true })).totalCount).toBe(2);
    expect((await list({ active: false })).nodes).toEqual([{ id: gone.memberId }]);
    expect((await list({ team: { eq: team.id } })).nodes).toEqual([{ id: inTeam.memberId }]);
    expect((await list({ role: { eq: 'OWNER' } })).totalCount).toBe(1);
    expect((await list({ search: inTeam.email.toUpperCase() })).nodes).toEqual([{ id: inTeam.memberId }]);
    const first = await list({}, 'first: 2');
    const second = await list({}, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
  });
});

describe('another role', () => {
  test('of a viewer leaves nobody’s work behind', async () => {
    const { owner, ownerId } = await founded();
    const mate = await join(await openWorld(), owner);
    await mate.caller.mutate('createLead', { name: 'One' });
    expect(await owner.refused('changeMemberRole', { id: mate.memberId, role: 'VIEWER' })).toMatchObject({
      code: 'ROLE_NEEDS_SUCCESSOR',
      path: ['successorId'],
    });
    const change = (successorId: string) => ({ id: mate.memberId, role: 'VIEWER', successorId });
    expect((await owner.refused('changeMemberRole', change(mate.memberId))).code).toBe('SUCCESSOR_UNFIT');
    await owner.mutate('changeMemberRole', { id: mate.memberId, role: 'MANAGER' });
    await owner.mutate('changeMemberRole', change(ownerId));
    const { leads } = await owner.graphql('{ leads(first: 5) { nodes { owner { id } } } }');
    expect(leads.nodes).toEqual([{ owner: { id: ownerId } }]);
  });

  test('withdraws the invitations that it can no longer give, and no others', async () => {
    const { owner } = await founded();
    const mate = await join(await openWorld(), owner, { role: 'OWNER' });
    for (const role of ['OWNER', 'REP'])
      await mate.caller.mutate('inviteMember', { email: uniqueEmail(), role });
    await owner.mutate('inviteMember', { email: uniqueEmail(), role: 'OWNER' });
    const open = async () =>
      (await owner.graphql('{ invitations(openOnly: true) { role invitedBy { id } } }')).invitations
        .filter(({ invitedBy }: { invitedBy: { id: string } }) => invitedBy.id === mate.memberId)
        .map(({ role }: { role: string }) => role);
    expect((await open()).toSorted()).toEqual(['OWNER', 'REP']);
    await owner.mutate('changeMemberRole', { id: mate.memberId, role: 'ADMIN' });
    expect(await open()).toEqual(['REP']);
    await owner.mutate('changeMemberRole', { id: mate.memberId, role: 'REP' });
    expect(await open()).toEqual([]);
  });
});
