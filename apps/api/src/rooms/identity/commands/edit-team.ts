// Invariants: teams nest without circles and not too deep; siblings have names of their own; a manager is active.
// Locks: all teams, the manager.
// Changes: Team.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { checkTeam } from '../check-team.ts';
import { teamRecord } from '../store/records.ts';
import { lockTeams } from '../store/teams.ts';

export interface TeamEdit {
  readonly teamId: string;
  readonly name?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly managerId?: string | null | undefined;
}

/** Changes what is given of a team; null takes it from under its parent, or from its manager. */
export function editTeam(
  member: MemberContext,
  edit: TeamEdit,
): Promise<{ readonly kind: 'edited'; readonly teamId: string } | Refusal> {
  return transaction(member, 'edit-team', async (tx) => {
    const teams = await lockTeams(tx);
    const before = teams.find(({ id }) => id === edit.teamId);
    if (!before) return refuse('team-not-found', { path: ['id'] });
    const { parentId = before.parentId, managerId = before.managerId } = edit;
    const team = await checkTeam(tx, teams, {
      id: before.id,
      name: edit.name ?? before.name,
      parentId,
      managerId,
    });
    if (team.kind === 'refused') return team;
    await update(tx, teamRecord, [{ id: before.id, ...team.values }]);
    return { kind: 'edited', teamId: before.id };
  });
}
