import { PLAIN_RIGHTS, type Rights, rightsWithin, SCOPED_RIGHTS, type Scope } from './rights.ts';

/** The sets of rights that a member may be given, from the most to the least. */
export const ROLES = ['OWNER', 'ADMIN', 'MANAGER', 'REP', 'VIEWER'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

function grant(scope: Scope, ...rights: readonly (keyof Rights)[]): Rights {
  return Object.fromEntries(rights.map((right) => [right, scope]));
}

const EVERYTHING: Rights = grant('all', ...SCOPED_RIGHTS, ...PLAIN_RIGHTS);

const { 'organization.delete': _deletes, 'outbox.read': _outbox, ...ADMINISTRATION } = EVERYTHING;

/**
 * What each role may do. OWNER everything; ADMIN everything but ending the organization and reading the mail it sends
 * (that holds invitation and reset links); MANAGER what their teams do; REP their own leads and the organization's
 * parties that go with them; VIEWER reads.
 */
const RIGHTS_OF: Readonly<Record<Role, Rights>> = {
  OWNER: EVERYTHING,
  ADMIN: ADMINISTRATION,
  MANAGER: {
    ...grant('team', ...SCOPED_RIGHTS),
    ...grant('all', 'lead.create', 'lead.export', 'party.merge', 'import.run', 'member.read', 'token.create'),
  },
  REP: {
    ...grant('own', 'lead.read', 'lead.edit', 'lead.convert', 'party.read', 'party.edit'),
    ...grant('own', 'activity.read', 'activity.edit', 'follow-up.read', 'follow-up.edit', 'change.undo'),
    ...grant('team', 'insights.read'),
    ...grant('all', 'lead.create', 'member.read', 'token.create'),
  },
  VIEWER: grant(
    'all',
    'lead.read',
    'party.read',
    'activity.read',
    'follow-up.read',
    'insights.read',
    'member.read',
  ),
};

/**
 * The rights that a role stands for.
 * Source: ours, because five roles are understood at sight, and a matrix of rights by nobody.
 */
export function rightsOfRole(role: Role): Rights {
  return RIGHTS_OF[role];
}

/**
 * One gives a role, or takes it away, only when it holds no right one lacks oneself.
 * Source: Kubernetes, "Using RBAC Authorization", privilege escalation prevention; taking away is ours, because whoever
 * cannot give a role could not give it back.
 */
export function mayGrantRole(rights: Rights, role: Role): boolean {
  return rights['member.manage'] === 'all' && rightsWithin(rightsOfRole(role), rights);
}
