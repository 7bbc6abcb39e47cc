import { describe, expect, it } from 'vitest';
import { decideInvitation, invitationExpiry } from './invitation.ts';
import { checkMemberName, memberName } from './member-name.ts';
import { decideDeactivation, decideRoleChange, type Membership } from './membership.ts';
import { decidePassword } from './password-policy.ts';
import { rightsOfRole } from './roles.ts';

const owner: Membership = { id: 'o', role: 'OWNER', active: true };
const gone: Membership = { id: 'g', role: 'OWNER', active: false };
const rep: Membership = { id: 'r', role: 'REP', active: true };
const viewer: Membership = { id: 'v', role: 'VIEWER', active: true };
const members = [owner, gone, rep, viewer];
const asOwner = rightsOfRole('OWNER');

describe('deactivating a member', () => {
  const nothing = { openRecords: 0 };
  it('never takes the last active owner', () => {
    expect(decideDeactivation(owner, members, nothing, asOwner)).toMatchObject({ because: 'last-owner' });
    expect(
      decideDeactivation(owner, [...members, { ...gone, id: 'h', active: true }], nothing, asOwner),
    ).toEqual({ kind: 'deactivated' });
  });
  it('asks who takes over open records', () => {
    const decide = (successorId?: string | null) =>
      decideDeactivation(
        rep,
        members,
        { openRecords: 3, ...(successorId !== undefined && { successorId }) },
        asOwner,
      );
    expect(decide()).toMatchObject({ because: 'successor-needed', parameters: { count: 3 } });
    expect(decide('o')).toEqual({ kind: 'deactivated', successorId: 'o' });
    expect(decide(null)).toEqual({ kind: 'deactivated' });
    for (const unfit of ['r', 'g', 'v', 'nobody'])
      expect(decide(unfit)).toMatchObject({ because: 'successor-unfit' });
  });
  it('is for those who may grant the role', () => {
    expect(decideDeactivation(owner, members, nothing, rightsOfRole('ADMIN'))).toMatchObject({
      because: 'not-allowed',
    });
    expect(decideDeactivation(rep, members, nothing, rightsOfRole('MANAGER'))).toMatchObject({
      because: 'not-allowed',
    });
    expect(decideDeactivation(gone, members, nothing, asOwner)).toMatchObject({
      because: 'already-inactive',
    });
  });
});

describe('changing a role', () => {
  it('keeps an owner, and lets nobody rise above the one who decides', () => {
    expect(decideRoleChange(owner, 'ADMIN', members, { openRecords: 0 }, asOwner)).toMatchObject({
      because: 'last-owner',
    });
    expect(decideRoleChange(rep, 'OWNER', members, { openRecords: 0 }, rightsOfRole('ADMIN'))).toMatchObject({
      because: 'not-allowed',
    });
    expect(decideRoleChange(rep, 'MANAGER', members, { openRecords: 0 }, rightsOfRole('ADMIN'))).toEqual({
      kind: 'changed',
    });
  });
});

describe('an invitation', () => {
  const now = 1_000_000;
  const open = { email: 'Mei@Example.com', expiresAt: invitationExpiry(now) };
  const mei = { email: 'mei@example.com', isMember: false };
  it('is open to the person it names', () => {
    expect(decideInvitation(open, mei, now)).toEqual({ kind: 'open' });
    expect(decideInvitation(open, { ...mei, email: 'eve@example.com' }, now)).toMatchObject({
      because: 'invitation-for-another',
    });
  });
  it('is open once and for a while', () => {
    expect(decideInvitation(open, mei, open.expiresAt)).toMatchObject({ because: 'invitation-expired' });
    expect(decideInvitation({ ...open, revokedAt: 1 }, mei, now)).toMatchObject({
      because: 'invitation-revoked',
    });
    expect(decideInvitation({ ...open, acceptedAt: 1 }, mei, now)).toMatchObject({
      because: 'invitation-used',
    });
    expect(decideInvitation(open, { ...mei, isMember: true }, now)).toMatchObject({
      because: 'already-a-member',
    });
  });
});

describe('a password', () => {
  const person = { email: 'taro.tanaka@example.com', name: 'Tanaka Taro' };
  it.each([
    ['short', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['ababababab', 'password-too-plain'],
    ['taro.tanaka@example.com', 'password-is-your-name'],
    ['TARO TANAKA', 'password-is-your-name'],
    ['tanakataro2026', 'password-is-your-name'],
    ['Tanaka!2026', 'password-is-your-name'],
    ['my-Taro-99', 'password-is-your-name'],
    ['tanaka19840512', 'password-is-your-name'],
  ])('%s is refused: %s', (password, because) =>
    expect(decidePassword(password, person)).toMatchObject({ because }),
  );
  it.each(['correct horse battery', '見込みを逃さない営業部', 'Taro rides 3 green horses', '8203 7714 9056'])(
    '%s is good',
    (password) => {
      expect(decidePassword(password, person)).toEqual({ kind: 'good' });
    },
  );
  it('is none that is tried first, as far as the lists at hand say', () => {
    const isCommon = (password: string) => password === '1234567890';
    expect(decidePassword('1234567890', person, isCommon)).toMatchObject({ because: 'password-too-common' });
    expect(decidePassword('12345 horses', person, isCommon)).toEqual({ kind: 'good' });
  });
});

describe('the name of a member', () => {
  it('has one to 120 characters, single spaces between them', () => {
    expect(checkMemberName(' Mei\n Tanaka ')).toEqual({ kind: 'fit', name: 'Mei Tanaka' });
    expect(checkMemberName(' \u200b ')).toMatchObject({ because: 'text-blank' });
    expect(checkMemberName('x'.repeat(121))).toMatchObject({ because: 'text-too-long' });
  });
  it('is what their address begins with where they have none that fits', () => {
    const email = 'mei.tanaka@example.com';
    expect(memberName({ name: ' Mei ', email })).toBe('Mei');
    expect(memberName({ name: '', email })).toBe('mei.tanaka');
    expect(memberName({ name: 'x'.repeat(9000), email })).toBe('mei.tanaka');
  });
});
