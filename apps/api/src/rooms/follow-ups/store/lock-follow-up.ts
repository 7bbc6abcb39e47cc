import type { FollowUp, FollowUpKind, FollowUpState } from '@mikomi/domain/follow-ups';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { followUpWithinReach, visibleFollowUp } from './visible-follow-ups.ts';

/** A follow-up as the domain judges it, with what it is about and whose teams it belongs to. */
export interface FoundFollowUp {
  readonly id: string;
  readonly followUp: FollowUp;
  readonly timeZone: string;
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly createdById: string | null;
  readonly leadTeamId: string | null;
  readonly assigneeTeamId: string | null;
}

interface Row extends Omit<FoundFollowUp, 'followUp'> {
  readonly kind: FollowUpKind;
  readonly label: string | null;
  readonly state: FollowUpState;
  readonly dueOn: string;
  readonly dueTime: string | null;
  readonly note: string | null;
  readonly assigneeId: string;
  readonly remindAt: number | null;
}

/** Of a row `f`, the teams that its lead and its assignee are in. */
const TEAMS = raw(`
  (SELECT l."teamId" FROM lead AS l WHERE l."organizationId" = f."organizationId" AND l.id = f."leadId") AS "leadTeamId",
  (SELECT m."teamId" FROM member AS m WHERE m."organizationId" = f."organizationId" AND m.id = f."assigneeId") AS "assigneeTeamId"`);

/** A follow-up that the member may see, locked. */
export async function lockFollowUp(
  tx: OrganizationScope,
  member: MemberContext,
  id: string,
): Promise<FoundFollowUp | undefined> {
  const [row] = await sql(tx)<Row>`
    SELECT f.id, f."leadId", f."contactId", f."companyId", f."createdById", f."timeZone", f.kind, f.label, f.state, f."dueOn",
      f."dueTime", f.note, f."assigneeId", f."remindAt", ${TEAMS}
    FROM follow_up AS f WHERE ${visibleFollowUp(member, 'f')} AND f.id = ${id} FOR UPDATE OF f`;
  if (!row) return undefined;
  const { kind, label, state, note, assigneeId, remindAt } = row;
  return {
    ...row,
    followUp: { kind, label, state, day: row.dueOn, time: row.dueTime, note, assigneeId, remindAt },
  };
}

/** Whose follow-ups are, and whether the member sees them. */
export interface FollowUpOwners
  extends Pick<FoundFollowUp, 'createdById' | 'leadTeamId' | 'assigneeTeamId'>,
    Pick<FollowUp, 'assigneeId'> {
  readonly seen: boolean;
}

/** Whose these follow-ups are, living or not, and whether the member sees them. */
export async function followUpsAmong(
  tx: OrganizationScope,
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly FollowUpOwners[]> {
  if (ids.length === 0) return [];
  return sql(tx)<FollowUpOwners>`
    SELECT f."createdById", f."assigneeId", ${TEAMS}, ${followUpWithinReach(member, 'f')} AS seen
    FROM follow_up AS f WHERE ${inOrganization(tx, 'f')} AND f.id = ANY(${ids}::uuid[])`;
}

/** The teams that the lead and the assignee of a follow-up are in. */
export type FollowUpTeams = Pick<FoundFollowUp, 'leadTeamId' | 'assigneeTeamId'>;

/** Of these follow-ups, the teams they belong to. */
export async function teamsOfFollowUps(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FollowUpTeams>> {
  const rows = await sql(scope)<FollowUpTeams & { id: string }>`
    SELECT f.id, ${TEAMS} FROM follow_up AS f WHERE ${inOrganization(scope, 'f')} AND f.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, leadTeamId, assigneeTeamId }) => [id, { leadTeamId, assigneeTeamId }]));
}
