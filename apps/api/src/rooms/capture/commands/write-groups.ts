// Invariants: a party is in a group by hand once; a group by a rule takes nobody by hand.
// Locks: the groups that rows name.
// Changes: GroupMember.
import { normaliseText } from '@mikomi/domain/shared';
import { insert, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as parties from '../../parties/index.ts';
import type { RowProblem } from '../import-state.ts';
import { groupsInUse, membersAmong } from '../store/group-rows.ts';
import { columnOf, type ImportRun } from '../writing/import-run.ts';

/** The groups that a row names, and whom it is about: the contact, or the company where it names nobody. */
export interface GroupedRow {
  readonly groups: readonly string[];
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly problems: RowProblem[];
}

/** Puts the parties of a batch into the groups that their rows name; answers who was put into one. */
export async function writeGroups(
  tx: Transaction,
  run: ImportRun,
  rows: readonly GroupedRow[],
): Promise<ReadonlySet<string>> {
  const named = rows.flatMap((row) =>
    row.groups.map((name) => ({ row, name, group: groupNamed(run, name) })),
  );
  const ids = [...new Set(named.flatMap(({ group }) => (group && !group.byRule ? [group.id] : [])))];
  const inUse = await groupsInUse(tx, ids);
  const wanted = named.filter(({ row, name, group }) => {
    const isFit = group !== undefined && inUse.has(group.id);
    if (!isFit)
      row.problems.push({
        column: columnOf(run, 'group.name'),
        raw: name,
        because: group?.byRule ? 'import-group-by-rule' : 'import-group-unknown',
        parameters: { text: name },
      });
    return isFit && (row.contactId ?? row.companyId) !== null;
  });
  if (wanted.length === 0) return new Set();
  const contactIds = wanted.flatMap(({ row }) => row.contactId ?? []);
  const companyIds = wanted.flatMap(({ row }) => (row.contactId === null ? (row.companyId ?? []) : []));
  const there = await membersAmong(tx, ids, contactIds, companyIds);
  const known = new Set(there.map(({ groupId, partyId }) => `${groupId} ${partyId}`));
  const fresh: NewRow<'GroupMember'>[] = [];
  for (const { row, group } of wanted) {
    const partyId = row.contactId ?? row.companyId ?? '';
    const groupId = group?.id ?? '';
    if (known.has(`${groupId} ${partyId}`)) continue;
    known.add(`${groupId} ${partyId}`);
    const companyId = row.contactId === null ? row.companyId : null;
    const added = { addedAt: tx.now(), addedById: run.member.memberId };
    fresh.push({ id: newId(), groupId, contactId: row.contactId, companyId, ...added });
  }
  await insert(tx, parties.groupMemberRecord, fresh);
  return new Set(fresh.map(({ contactId, companyId }) => contactId ?? companyId ?? ''));
}

function groupNamed({ groups }: ImportRun, name: string) {
  return groups.get(normaliseText(name));
}
