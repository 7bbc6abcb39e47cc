// Invariants: teams nest without circles and not too deep; siblings have names of their own.
// Locks: all teams.
// Changes: Team.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { checkTeam } from '../check-team.ts';
import { teamRecord } from '../store/records.ts';
import { lockTeams } from '../store/teams.ts';

const MOST_TEAMS = 500;

export interface TeamForm {
  readonly name: string;
  readonly parentId?: string | null | undefined;
  readonly managerId?: string | null | undefined;
}

/** Makes a team, at the top or below another. */
export function createTeam(
  member: MemberContext,
  form: TeamForm,
): Promise<{ readonly kind: 'created'; readonly teamId: string } | Refusal> {
  return transaction(member, 'create-team', async (tx) => {
    const teams = await lockTeams(tx);
    if (teams.length >= MOST_TEAMS) return refuse('too-many-teams', { parameters: { atMost: MOST_TEAMS } });
    const teamId = newId();
    const wanted = { ...form, parentId: form.parentId ?? null, managerId: form.managerId ?? null };
    const team = await checkTeam(tx, teams, { id: teamId, ...wanted });
    if (team.kind === 'refused') return team;
    await insert(tx, teamRecord, [{ id: teamId, ...team.values, createdAt: tx.now() }]);
    return { kind: 'created', teamId };
  });
}
