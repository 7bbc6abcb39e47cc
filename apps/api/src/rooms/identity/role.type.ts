import {
  mayGrantRole,
  type Right as RightKey,
  type Rights,
  type Role as RoleName,
  rightsOfRole,
  type Scope,
} from '@mikomi/domain/identity';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described, screaming } from '../../graphql/described.ts';

const MEANINGS: Readonly<Record<RightKey, string>> = {
  'lead.read': 'Read leads and their deals.',
  'lead.edit': 'Change leads.',
  'lead.assign': 'Give leads to members.',
  'lead.convert': 'Win leads.',
  'lead.delete': 'Put leads into the bin.',
  'lead.create': 'Make leads.',
  'lead.export': 'Take lists of leads out.',
  'party.read': 'Read contacts and companies.',
  'party.edit': 'Change contacts and companies.',
  'party.delete': 'Put contacts and companies into the bin.',
  'party.merge': 'Merge contacts and companies.',
  'party.erase': 'Erase all that names a contact, for good.',
  'deal.edit-won': 'Correct and adjust won deals.',
  'group.manage': 'Make customer groups and change what they are.',
  'activity.read': 'Read timelines.',
  'activity.edit': 'Correct what was logged.',
  'follow-up.read': 'Read promises.',
  'follow-up.edit': 'Change promises.',
  'insights.read': 'Read insights and boards.',
  'change.undo': 'Take commands back.',
  'import.run': 'Import files.',
  'catalog.manage': 'Change products and custom fields.',
  'pipeline.manage': 'Change pipelines, sources and loss reasons.',
  'member.read': 'Read who is in the organization.',
  'member.manage': 'Invite, deactivate and give roles.',
  'team.manage': 'Change teams.',
  'settings.manage': 'Change the organization’s settings.',
  'outbox.read': 'Read the mails that the product wrote.',
  'token.create': 'Make API tokens.',
  'organization.delete': 'End the organization.',
};

export const Role = builder.enumType('Role', {
  description: 'A set of rights that members are given by name.',
  values: described<RoleName>({
    OWNER: 'Everything, the end of the organization included.',
    ADMIN: 'Everything but its end.',
    MANAGER: 'The work of their teams, and their settings.',
    REP: 'Their own work.',
    VIEWER: 'Reads, and changes nothing.',
  }),
});

const RightName = builder.enumType('RightName', {
  description: 'What a right lets a member do.',
  values: Object.fromEntries(
    Object.entries(MEANINGS).map(([name, description]) => [screaming(name), { value: name, description }]),
  ) as Record<string, { value: RightKey; description: string }>,
});

const RightReach = builder.enumType('RightReach', {
  description: 'Over whose records a right reaches.',
  values: {
    OWN: { value: 'own', description: 'Those that are theirs.' },
    TEAM: { value: 'team', description: 'Those of their team, and of the teams they manage with all below.' },
    ALL: { value: 'all', description: 'Those of everybody.' },
  } as const,
});

/** A right and how far it reaches. */
export interface HeldRight {
  readonly name: RightKey;
  readonly reach: Scope;
}

export const Right = builder.objectRef<HeldRight>('Right').implement({
  description: 'Something that a member may do, and over whose records.',
  authScopes: { member: true },
  fields: (t) => ({
    name: t.expose('name', { type: RightName, description: 'What it lets them do.' }),
    reach: t.expose('reach', { type: RightReach, description: 'How far it reaches.' }),
  }),
});

/** A set of rights, one by one. */
export function heldRights(rights: Rights): HeldRight[] {
  return Object.entries(rights).map(([name, reach]) => ({ name: name as RightKey, reach }));
}

export const RoleFacts = builder.objectRef<{ role: RoleName }>('RoleFacts').implement({
  description: 'What a role may do, and whether the viewer may give it.',
  authScopes: { member: true },
  fields: (t) => ({
    role: t.expose('role', { type: Role, description: 'Its name.' }),
    rights: t.field({
      type: [Right],
      description: 'What it may do.',
      resolve: ({ role }) => heldRights(rightsOfRole(role)),
    }),
    viewerCanGrant: t.boolean({
      description: 'Whether the viewer may give this role to somebody, or take it from them.',
      resolve: ({ role }, _args, context) => mayGrantRole(memberOf(context).rights, role),
    }),
  }),
});
