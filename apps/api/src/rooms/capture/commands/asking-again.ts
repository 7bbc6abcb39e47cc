// Invariants: a row that only says that somebody asks makes them no second open lead.
// Locks: nothing; the import holds the leads that it changes.
// Changes: nothing; `write-leads.ts` writes what is found here.
import { identitiesOfRow, isEnquiry, type LeadDraft } from '@mikomi/domain/capture';
import type { Transaction } from '../../../platform/context.ts';
import { saidOfRecords } from '../store/find-records.ts';
import { openLeadsOf } from '../store/open-leads-of.ts';
import type { ImportRun } from '../writing/import-run.ts';

/** The open lead on which somebody asks again. */
export interface OpenLead {
  readonly id: string;
  /** The address or number they were known by. */
  readonly key: string;
  readonly mayEdit: boolean;
  /** A row of the same words is of that lead already: whoever stands twice in a list asks once. */
  readonly isSaid: boolean;
}

/** Of rows that are about no lead by themselves, the open leads of those who ask, by row number. */
export async function askingAgain(
  tx: Transaction,
  run: ImportRun,
  rows: readonly { readonly rowNumber: number; readonly draft: LeadDraft; readonly said: string }[],
): Promise<ReadonlyMap<number, OpenLead>> {
  if (run.settings.existing === 'CREATE') return new Map();
  const asking = rows.filter(({ draft }) => isEnquiry(draft));
  const identities = [...new Set(asking.flatMap(({ draft }) => identitiesOfRow(draft)))];
  if (identities.length === 0) return new Map();
  const open = new Map((await openLeadsOf(tx, run.member, identities)).map((lead) => [lead.key, lead]));
  const found = asking.flatMap(({ rowNumber, draft, said }) => {
    const lead = identitiesOfRow(draft)
      .map((identity) => open.get(identity))
      .find((each) => each !== undefined);
    return lead ? [{ ...lead, rowNumber, said }] : [];
  });
  const known = await saidOfRecords(
    tx,
    found.map(({ id }) => id),
    found.map(({ said }) => said),
  );
  return new Map(
    found.map(({ rowNumber, said, ...lead }) => [
      rowNumber,
      { ...lead, isSaid: known.has(`${lead.id} ${said}`) },
    ]),
  );
}
