import { describe, expect, test } from 'vitest';
import { openWorld, uniqueEmail } from '../testkit/world.ts';
import { join, tokenOf } from './team-mates.ts';

const PREVIEW = `query ($token: String!) {
  invitation(token: $token) { organizationName inviterName email role state } }`;
const DAY_MS = 24 * 60 * 60 * 1000;

async function founded() {
  const world = await openWorld();
  const owner = await (await world.signUp({ name: 'Owner One' })).found('藍染商事');
  return { world, owner };
}

describe('an invitation', () => {
  test('is mailed and handed over as a link, which shows where it leads to anybody who holds it', async () => {
    const { world, owner } = await founded();
    const email = uniqueEmail();
    const { link, mailed, invitation } = await owner.mutate(
      'inviteMember',
      { email, role: 'MANAGER' },
      'link mailed invitation { email role state invitedBy { name } }',
    );
    expect({ mailed, invitation }).toEqual({
      mailed: false,
      invitation: { email, role: 'MANAGER', state: 'OPEN', invitedBy: { name: 'Owner One' } },
    });
    expect(link).toMatch(/^http:\/\/localhost:4000\/accept-invitation\/[\w-]{32}$/);
    expect(await world.nobody().graphql(PREVIEW, { token: tokenOf(link) })).toEqual({
      invitation: {
        organizationName: '藍染商事',
        inviterName: 'Owner One',
        email,
        role: 'MANAGER',
        state: 'OPEN',
      },
    });
    const { outbox, outboxNotice } = await owner.graphql(
      '{ outboxNotice outbox(first: 5) { totalCount nodes { kind recipient text state } } }',
    );
    expect(outbox).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'INVITATION', recipient: email, state: 'HELD' }],
    });
    expect(outbox.nodes[0].text).toContain(link);
    expect(outbox.nodes[0].text).toContain('招待');
    expect(outboxNotice).toContain('No mail server');
  });

  test('makes a member with its role and team, once', async () => {
    const { world, owner } = await founded();
    const { team } = await owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const mate = await join(world, owner, { role: 'MANAGER', teamId: team.id });
    const { members } = await owner.graphql(
      '{ members(first: 10, filter: { hasSignIn: true }) { totalCount nodes { name role hasSignIn team { name } } } }',
    );
    expect(members.totalCount).toBe(2);
    expect(members.nodes).toContainEqual({
      name: 'Mika Mate',
      role: 'MANAGER',
      hasSignIn: true,
      team: { name: 'East' },
    });
    const { invitations } = await owner.graphql('{ invitations(openOnly: false) { state } }');
    expect(invitations).toEqual([{ state: 'ACCEPTED' }]);
    expect(await owner.refused('inviteMember', { email: mate.email, role: 'REP' })).toMatchObject({
      code: 'ALREADY_IN_ORGANIZATION',
    });
  });

  test('opens to nobody else, no second time, not when withdrawn, replaced or too old', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const email = uniqueEmail();
    const invite = async () => owner.mutate('inviteMember', { email, role: 'REP' }, 'link invitation { id }');
    const first = await invite();
    const stranger = await world.signUp();
    expect(await stranger.refused('acceptInvitation', { token: tokenOf(first.link) })).toMatchObject({
      code: 'INVITATION_FOR_ANOTHER',
    });
    const second = await invite();
    const invited = await world.signUp({ email: email.toUpperCase() });
    expect(await invited.refused('acceptInvitation', { token: tokenOf(first.link) })).toMatchObject({
      __typename: 'ConflictError',
      code: 'INVITATION_REVOKED',
    });
    const again = await owner.mutate('resendInvitation', { id: second.invitation.id }, 'link');
    expect(await invited.refused('acceptInvitation', { token: tokenOf(second.link) })).toMatchObject({
      code: 'INVITATION_NOT_FOUND',
    });
    await owner.mutate('revokeInvitation', { id: second.invitation.id }, 'invitation { state }');
    expect(await invited.refused('acceptInvitation', { token: tokenOf(again.link) })).toMatchObject({
      code: 'INVITATION_REVOKED',
    });
    const third = await invite();
    world.clock.now = Date.now() + 15 * DAY_MS;
    try {
      expect(await invited.refused('acceptInvitation', { token: tokenOf(third.link) })).toMatchObject({
        code: 'INVITATION_EXPIRED',
      });
    } finally {
      world.clock.now = undefined;
    }
    await invited.mutate('acceptInvitation', { token: tokenOf(third.link) }, 'slug');
    expect(await invited.refused('acceptInvitation', { token: tokenOf(third.link) })).toMatchObject({
      code: 'INVITATION_USED',
    });
    expect(await world.nobody().graphql(PREVIEW, { token: 'nonsense' })).toEqual({ invitation: null });
  });

  test('is accepted once by two calls at the same moment', async () => {
    const { world, owner } = await founded();
    const email = uniqueEmail();
    const { link } = await owner.mutate('inviteMember', { email, role: 'REP' }, 'link');
    const person = await world.signUp({ email });
    const answers = await Promise.all(
      [1, 2].map(() =>
        person.graphql(
          'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { __typename } }',
          { token: tokenOf(link) },
        ),
      ),
    );
    expect(answers.map(({ acceptInvitation }) => acceptInvitation.__typename).sort()).toEqual([
      'AcceptInvitationPayload',
      'ConflictError',
    ]);
  });

  test('binds the person to a member whom an import brought by name', async () => {
    const { world, owner } = await founded();
    const [{ organizationId }] = (
      await world.ownerPool.query('SELECT "organizationId" FROM organization WHERE slug = $1', [owner.slug])
    ).rows;
    const id = '01999999-0000-7000-8000-000000000001';
    await world.ownerPool.query(
      `INSERT INTO member ("organizationId", id, name, role, "createdAt") VALUES ($1, $2, '田中 太郎', 'REP', now())`,
      [organizationId, id],
    );
    const { link } = await owner.mutate(
      'inviteMember',
      { email: uniqueEmail(), role: 'REP', memberId: `Member_${id}` },
      'link',
    );
    expect(
      await world.nobody().graphql('query ($token: String!) { invitation(token: $token) { memberName } }', {
        token: tokenOf(link),
      }),
    ).toEqual({ invitation: { memberName: '田中 太郎' } });
    const mate = await join(world, owner, { memberId: `Member_${id}` });
    expect(mate.memberId).toBe(`Member_${id}`);
    const { members } = await owner.graphql(
      '{ members(first: 10, filter: { search: "田中" }) { nodes { name email hasSignIn } } }',
    );
    expect(members.nodes).toEqual([{ name: '田中 太郎', email: mate.email, hasSignIn: true }]);
    expect(
      await owner.refused('inviteMember', { email: uniqueEmail(), role: 'REP', memberId: mate.memberId }),
    ).toMatchObject({ code: 'ALREADY_IN_ORGANIZATION', path: ['memberId'] });
  });

  test('grants no more than the inviter holds, and only to those who may invite', async () => {
    const { world, owner } = await founded();
    const admin = await join(world, owner, { role: 'ADMIN' });
    const rep = await join(world, owner);
    expect(await admin.caller.refused('inviteMember', { email: uniqueEmail(), role: 'OWNER' })).toMatchObject(
      { code: 'NOT_ALLOWED', path: ['role'] },
    );
    const { errors } = await rep.caller.ask(
      'mutation { inviteMember(input: { email: "a@example.com", role: VIEWER }) { __typename } }',
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('is one of a hundred that a person sends within a day, in whichever organization', async () => {
    const { world, owner } = await founded();
    const invite = { email: uniqueEmail(), role: 'REP' };
    const { invitation } = await owner.mutate('inviteMember', invite, 'invitation { id }');
    // Sent 98 times more.
    await world.ownerPool.query(
      `INSERT INTO change SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
       FROM change AS c, generate_series(1, 98) WHERE c."recordType" = 'Invitation' AND c."recordId" = $1`,
      [invitation.id.split('_')[1]],
    );
    await owner.mutate('resendInvitation', { id: invitation.id });
    const tooMany = { code: 'TOO_MANY_INVITATIONS_TODAY' };
    expect(await owner.refused('inviteMember', invite)).toMatchObject(tooMany);
    expect(await owner.refused('resendInvitation', { id: invitation.id })).toMatchObject(tooMany);
    expect(await (await owner.found('Another')).refused('inviteMember', invite)).toMatchObject(tooMany);
    world.clock.now = Date.now() + DAY_MS + 1000;
    try {
      await owner.mutate('inviteMember', invite);
    } finally {
      world.clock.now = undefined;
    }
  });

  test('is one of two hundred open ones', async () => {
    const { world, owner } = await founded();
    const invite = (email = uniqueEmail()) => ({ email, role: 'REP' });
    const first = invite();
    const { invitation } = await owner.mutate('inviteMember', first, 'invitation { id }');
    await world.ownerPool.query(
      `INSERT INTO invitation SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'tokenHash', n || i."tokenHash", 'email', n || i.email))).*
       FROM invitation AS i, generate_series(1, 199) AS n WHERE i.id = $1`,
      [invitation.id.split('_')[1]],
    );
    expect(await owner.refused('inviteMember', invite())).toMatchObject({
      code: 'TOO_MANY_OPEN_INVITATIONS',
    });
    await owner.mutate('inviteMember', first);
  });

  test('keeps its secret out of the database, also when a call is repeated by its key', async () => {
    const { world, owner } = await founded();
    const keyed = owner.with({ 'idempotency-key': 'invite-once' });
    const input = { email: uniqueEmail(), role: 'REP' };
    const first = await keyed.mutate('inviteMember', input, 'link invitation { id }');
    const second = await keyed.mutate('inviteMember', input, 'link invitation { id }');
    expect(second).toMatchObject({ link: null, invitation: first.invitation });
    const secret = tokenOf(first.link);
    for (const table of ['invitation', 'command', 'change']) {
      const { rows } = await world.ownerPool.query(`SELECT count(*)::int AS found FROM ${table} AS t
        WHERE t::text LIKE '%${secret}%'`);
      expect(rows[0].found, table).toBe(0);
    }
  });
});
