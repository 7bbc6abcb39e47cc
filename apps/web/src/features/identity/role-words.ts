import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@mikomi/domain/identity';

export const ROLE_NAMES: Readonly<Record<Role, MessageDescriptor>> = {
  OWNER: msg`Owner`,
  ADMIN: msg`Admin`,
  MANAGER: msg`Manager`,
  REP: msg`Sales rep`,
  VIEWER: msg`Viewer`,
};

/** What a role may do, in one line. */
export const ROLE_REACH: Readonly<Record<Role, MessageDescriptor>> = {
  OWNER: msg`Everything, and ends the organization.`,
  ADMIN: msg`Everything but ending the organization and reading its mail.`,
  MANAGER: msg`The leads of their teams and all below; imports and exports.`,
  REP: msg`Their own leads and what belongs to them.`,
  VIEWER: msg`Sees everything, changes nothing.`,
};

/** The name of a role as the API sends it; one that is newer than this client stays as it is. */
export const roleName = (role: string): MessageDescriptor =>
  ROLE_NAMES[role as Role] ?? { id: role, message: role };
