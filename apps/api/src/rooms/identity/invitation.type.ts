import type { Role as RoleName } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { Member, Team } from './member.type.ts';
import { Role } from './role.type.ts';
import type { FoundInvitation } from './store/invitations.ts';

openToMembers('Invitation');

const InvitationState = builder.enumType('InvitationState', {
  description: 'Whether an invitation still opens the door.',
  values: described({
    OPEN: 'It opens the door.',
    ACCEPTED: 'Somebody came in by it.',
    REVOKED: 'It was withdrawn.',
    EXPIRED: 'Its time is over.',
  }),
});

/** Whether an invitation still opens the door; instants as they come. */
function stateOf(
  invitation: Readonly<Record<'expiresAt' | 'acceptedAt' | 'revokedAt', Date | number | null>>,
  now: number,
) {
  if (invitation.acceptedAt !== null) return 'ACCEPTED' as const;
  if (invitation.revokedAt !== null) return 'REVOKED' as const;
  return Number(invitation.expiresAt) <= now ? ('EXPIRED' as const) : ('OPEN' as const);
}

export const Invitation = builder.prismaObject('Invitation', {
  description: 'A door opened for one person for a while.',
  authScopes: { right: 'member.manage' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Invitation', id) }),
    email: t.exposeString('email', { description: 'Whom it is for.' }),
    role: t.field({
      type: Role,
      description: 'What they will be.',
      select: { role: true },
      resolve: ({ role }) => role as RoleName,
    }),
    state: t.field({
      type: InvitationState,
      description: 'Whether it still opens the door.',
      select: { expiresAt: true, acceptedAt: true, revokedAt: true },
      resolve: (invitation, _args, { now }) => stateOf(invitation, now()),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is open.' }),
    team: t.prismaField({
      type: Team,
      nullable: true,
      description: 'Their home team to be.',
      select: { teamId: true },
      resolve: (query, { teamId }, _args, context, info) =>
        loadReference(context, info, 'Team', teamId, query),
    }),
    member: t.prismaField({
      type: Member,
      nullable: true,
      description: 'The member it binds to its person; null when it makes a new one.',
      select: { memberId: true },
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    invitedBy: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Who made it.',
      select: { invitedById: true },
      resolve: (query, { invitedById }, _args, context, info) =>
        loadReference(context, info, 'Member', invitedById, query),
    }),
  }),
});

/** What the holder of a link sees before they sign in: no id, no more than the mail said and their own name. */
export const InvitationPreview = builder.objectRef<FoundInvitation>('InvitationPreview').implement({
  description: 'An invitation as whoever holds its link sees it, signed in or not.',
  authScopes: { public: true },
  fields: (t) => ({
    organizationName: t.exposeString('organizationName', { description: 'Where it leads.' }),
    inviterName: t.exposeString('inviterName', { description: 'Who invites.' }),
    email: t.exposeString('email', { description: 'Whom it is for: sign in or sign up with this address.' }),
    memberName: t.exposeString('memberName', {
      nullable: true,
      description: 'What they are called there already; null for who comes in anew.',
    }),
    role: t.field({
      type: Role,
      description: 'What they will be.',
      resolve: ({ role }) => role as RoleName,
    }),
    state: t.field({
      type: InvitationState,
      description: 'Whether it still opens the door.',
      resolve: (invitation, _args, { now }) => stateOf(invitation, now()),
    }),
  }),
});
