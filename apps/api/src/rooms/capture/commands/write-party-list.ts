// Invariants: a list of companies or contacts makes no leads; what it says of a company has the last word.
// Locks: the companies that are changed.
// Changes: Company, Contact, ContactPoint, Consent, GroupMember.
import type { PartyDraft } from '@mikomi/domain/capture';
import type { Transaction } from '../../../platform/context.ts';
import type { RowProblem } from '../import-state.ts';
import type { ImportRun } from '../writing/import-run.ts';
import type { WrittenRow } from '../writing/lead-row.ts';
import { changeContacts } from './change-contacts.ts';
import { type OwnKey, writeCompanies } from './write-companies.ts';
import { isWorthKeeping, writeContacts } from './write-contacts.ts';
import { writeGroups } from './write-groups.ts';

export interface PartyRow {
  readonly rowNumber: number;
  readonly draft: PartyDraft;
  readonly problems: RowProblem[];
  /** The contact that the same row made in an earlier import. */
  readonly contactId: string | null;
  /** What the row says in the own field by which companies are met, and the one that has it. */
  readonly ownKey: OwnKey | undefined;
}

/** Makes or adds to the contacts and companies of a list; answers what came of each row. */
export async function writePartyList(
  tx: Transaction,
  run: ImportRun,
  rows: readonly PartyRow[],
): Promise<readonly WrittenRow[]> {
  const ownerId = run.settings.ownerId ?? run.member.memberId;
  const belonging = { ownerId, teamId: run.teamOf.get(ownerId) ?? run.member.teamId ?? null };
  const companies = await writeCompanies(
    tx,
    run,
    rows.flatMap(({ draft, problems, ownKey }) => {
      const { company, customs, emptied } = draft;
      return company ? [{ draft: company, customs, belonging, problems, ownKey, emptied }] : [];
    }),
    run.kind === 'COMPANIES' ? 'LAST_WORD' : 'FILLS',
  );
  const companyOf = ({ draft, ownKey }: Pick<PartyRow, 'draft' | 'ownKey'>) =>
    draft.company ? companies.idOf(draft.company.name, ownKey) : null;
  const wanted = rows.flatMap(({ rowNumber, draft, problems, contactId, ownKey }) =>
    draft.contact && isWorthKeeping(draft.contact)
      ? [
          {
            key: String(rowNumber),
            draft: draft.contact,
            customs: draft.customs,
            companyId: companyOf({ draft, ownKey }),
            belonging,
            at: tx.now(),
            problems,
            knownId: contactId,
            emptied: draft.emptied,
          },
        ]
      : [],
  );
  const contacts = await writeContacts(tx, run, wanted);
  // A key that somebody chose says who is meant: then the list has the last word on them.
  const known = wanted.flatMap((each) => {
    const id = contacts.idOf.get(each.key);
    return id !== undefined && !contacts.created.has(id) ? [{ id, each }] : [];
  });
  const told = run.settings.match ? await changeContacts(tx, run, known) : new Set<string>();
  const grouped = await writeGroups(
    tx,
    run,
    rows.map(({ rowNumber, draft, problems, ownKey }) => ({
      groups: draft.groups,
      contactId: contacts.idOf.get(String(rowNumber)) ?? null,
      companyId: companyOf({ draft, ownKey }),
      problems,
    })),
  );
  const seen = new Set<string>();
  return rows.map(({ rowNumber, draft, ownKey }) => {
    const recordId = contacts.idOf.get(String(rowNumber)) ?? companyOf({ draft, ownKey }) ?? '';
    // A second row about the same party adds to what the first one made.
    const isNew = (contacts.created.has(recordId) || companies.created.has(recordId)) && !seen.has(recordId);
    seen.add(recordId);
    const isChanged = [contacts.changed, told, companies.changed, grouped].some((ids) => ids.has(recordId));
    return { rowNumber, state: isNew ? 'CREATED' : isChanged ? 'UPDATED' : 'SKIPPED', recordId };
  });
}
