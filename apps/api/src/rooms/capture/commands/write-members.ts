// Invariants: a named seller is a member, without sign-in where they are new; a manager's people are their team, inside the office that is named.
// Locks: none of its own; imports of one organization write one after another.
// Changes: Member, Team.
import type { MemberDraft } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import { insert, lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as identity from '../../identity/index.ts';
import { memberWord } from '../planning/import-settings.ts';
import { livingTeams } from '../store/find-settings.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import type { ImportRun } from '../writing/import-run.ts';
import type { WrittenRow } from '../writing/lead-row.ts';

export interface MemberRow {
  readonly rowNumber: number;
  readonly draft: MemberDraft;
}

/** Makes or finds the members and teams that rows of a list name; answers what came of each row. */
export async function writeMembers(
  tx: Transaction,
  run: ImportRun,
  rows: readonly MemberRow[],
): Promise<readonly WrittenRow[]> {
  const known = (await loadKnowledge(tx)).members;
  const ids = new Map([...known].reverse().map(({ name, id }) => [memberWord(name), id]));
  const fresh: NewRow<'Member'>[] = [];
  const make = (name: string, role: string, email: string | null) => {
    const id = newId();
    ids.set(memberWord(name), id);
    fresh.push({ id, name, role, email, createdAt: tx.now() });
    return id;
  };
  const created = new Set<string>();
  for (const { draft } of rows) {
    if (!ids.has(memberWord(draft.name))) created.add(make(draft.name, 'REP', draft.email?.address ?? null));
  }
  for (const { draft } of rows)
    if (draft.manager && !ids.has(memberWord(draft.manager))) make(draft.manager, 'MANAGER', null);
  await insert(tx, identity.memberRecord, fresh);
  const teamOf = await writeTeams(tx, run, rows, (name) => ids.get(memberWord(name)) ?? null);
  const places = new Map<string, string>();
  for (const { draft } of rows) {
    const team = teamOf(draft);
    const id = ids.get(memberWord(draft.name));
    if (team && id) places.set(id, team);
    const manager = draft.manager ? ids.get(memberWord(draft.manager)) : undefined;
    if (team && manager && !places.has(manager)) places.set(manager, team);
  }
  const current = await lock(tx, identity.memberRecord, [...places.keys()]);
  const from = tx.changes.length;
  await update(
    tx,
    identity.memberRecord,
    // Somebody who has a team already keeps it: moving people is decided by hand.
    [...places].flatMap(([id, teamId]) => (current.get(id)?.teamId ? [] : [{ id, teamId }])),
  );
  const placed = new Set(tx.changes.slice(from).map(({ recordId }) => recordId));
  return rows.map(({ rowNumber, draft }) => {
    const recordId = ids.get(memberWord(draft.name)) ?? '';
    const state = created.has(recordId) ? 'CREATED' : placed.has(recordId) ? 'UPDATED' : 'SKIPPED';
    return { rowNumber, state, recordId };
  });
}

/** Offices as top teams, each manager's team below; answers the home team of a row. */
async function writeTeams(
  tx: Transaction,
  run: ImportRun,
  rows: readonly MemberRow[],
  memberNamed: (name: string) => string | null,
): Promise<(draft: MemberDraft) => string | null> {
  const teams = [...(await livingTeams(tx))];
  const fresh: NewRow<'Team'>[] = [];
  const teamAt = (name: string, parentId: string | null, managerId: string | null) => {
    const found = teams.find(
      (team) => normaliseText(team.name) === normaliseText(name) && team.parentId === parentId,
    );
    if (found) return found.id;
    const team = { id: newId(), name, parentId, managerId };
    teams.push(team);
    fresh.push({ ...team, createdAt: tx.now() });
    return team.id;
  };
  const homes = rows.map(({ draft }) => {
    const office = draft.team ? teamAt(draft.team, null, null) : null;
    if (!draft.manager) return office;
    const name = run.member.locale.startsWith('ja') ? `${draft.manager}チーム` : `Team ${draft.manager}`;
    return teamAt(name, office, memberNamed(draft.manager));
  });
  await insert(tx, identity.teamRecord, fresh);
  const byDraft = new Map(rows.map(({ draft }, index) => [draft, homes[index] ?? null]));
  return (draft) => byDraft.get(draft) ?? null;
}
