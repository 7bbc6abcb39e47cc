// The door of the identity room.
import './queries/api-tokens.ts';
import './queries/invitations.ts';
import './queries/members.ts';
import './queries/roles.ts';
import './queries/sign-up-is-open.ts';
import './queries/teams.ts';
import './queries/viewer.ts';
import './mutations/accept-invitation.ts';
import './mutations/change-member-role.ts';
import './mutations/create-api-token.ts';
import './mutations/create-organization.ts';
import './mutations/create-team.ts';
import './mutations/deactivate-member.ts';
import './mutations/delete-organization.ts';
import './mutations/delete-sample-organization.ts';
import './mutations/delete-team.ts';
import './mutations/edit-organization.ts';
import './mutations/edit-profile.ts';
import './mutations/edit-team.ts';
import './mutations/invite-member.ts';
import './mutations/move-member-to-team.ts';
import './mutations/reactivate-member.ts';
import './mutations/resend-invitation.ts';
import './mutations/revoke-api-token.ts';
import './mutations/revoke-invitation.ts';

export { identityColumns } from './column-classes.ts';
export { createApiToken } from './commands/create-api-token.ts';
export { createOrganization } from './commands/create-organization.ts';
export { DELETE_TEAM } from './commands/delete-team.ts';
export { guardTeams } from './guard-teams.ts';
export { purgeOrganizations } from './jobs/purge-organizations.ts';
export { Member, Team } from './member.type.ts';
export { memberContext, type Surroundings } from './member-context.ts';
export { Organization } from './organization.type.ts';
export { judgePassword } from './routes/judge-password.ts';
export { judgeSignUp } from './routes/judge-sign-up.ts';
export { passwordResets } from './routes/password-resets.ts';
export { type Asker, ORGANIZATION_HEADER, whoAsks } from './routes/who-asks.ts';
export { newSecretToken } from './secret-token.ts';
export { findMemberById, findMemberOfPerson, findMemberOfToken } from './store/find-member.ts';
export { organizationFacts } from './store/organization-facts.ts';
export {
  apiTokenRecord,
  invitationRecord,
  memberRecord,
  organizationRecord,
  teamRecord,
} from './store/records.ts';
