/**
 * Who may do what: rights and roles, nested teams, invitations, passwords. Every room asks it, so it depends on none
 * of them.
 *
 * @module
 */

export type { Holiday } from './holiday.ts';
export { HOLIDAY_COUNTRIES, HOLIDAY_YEARS, holidaysOf } from './holidays.ts';
export { decideInvitation, type Invitation, type InvitationAnswer, invitationExpiry } from './invitation.ts';
export { checkMemberName, memberName } from './member-name.ts';
export { decideDeactivation, decideRoleChange, type Membership } from './membership.ts';
export { type Office, officeCalendar } from './office-calendar.ts';
export {
  COUNTRIES,
  type OrganizationPreset,
  organizationPreset,
} from './organization-preset.ts';
export { isSlug, organizationSlug } from './organization-slug.ts';
export {
  decidePassword,
  type IsCommonPassword,
  LONGEST_PASSWORD,
  type PasswordAnswer,
  SHORTEST_PASSWORD,
} from './password-policy.ts';
export { type Belonging, covers, mayOn, teamsReached, type Viewer } from './reach.ts';
export {
  may,
  NO_RIGHTS,
  PLAIN_RIGHTS,
  type PlainRight,
  type Right,
  type Rights,
  rightsWithin,
  SCOPED_RIGHTS,
  SCOPES,
  type Scope,
  type ScopedRight,
  scopeOf,
  widerScope,
} from './rights.ts';
export { mayGrantRole, ROLES, type Role, rightsOfRole } from './roles.ts';
export { romanise } from './romaji.ts';
export {
  ancestorsOf,
  DEEPEST_TEAM,
  decideTeamMove,
  subtreeOf,
  type Team,
  type TeamMove,
} from './team-tree.ts';
export { identityWords } from './words.ts';
