// Invariants: nobody whom rows name is merged or deleted, and nobody new is made by a name or an address of theirs, until the commit.
// Locks: all that brings parties; the companies and contacts, in the order of their ids.
// Changes: nothing.
import { identitiesOfRow, type LeadDraft } from '@mikomi/domain/capture';
import type { Transaction } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import { companiesOfRows, contactsOfRows } from '../store/parties-of-rows.ts';
import type { PlannedRow } from '../writing/row-results.ts';
import { keyOf } from './write-companies.ts';

/** The records that rows were found to be about by their key. */
interface FoundRecords {
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly leadIds: readonly string[];
}

/**
 * Holds whom the rows of a batch name, before anything is written of them. Answers whether those of `found` are there still: who
 * was merged or deleted until they were held is looked for anew.
 */
export async function holdPartiesOf(
  tx: Transaction,
  rows: readonly PlannedRow[],
  found: FoundRecords,
): Promise<boolean> {
  await parties.bringMany(tx);
  const named = { ...namesOf(rows), ...found };
  const companies = await holdAll(tx, 'company', () => companiesOfRows(tx, named));
  const contacts = await holdAll(tx, 'contact', () => contactsOfRows(tx, named));
  return (
    found.contactIds.every((id) => contacts.has(id)) && found.companyIds.every((id) => companies.has(id))
  );
}

async function holdAll(
  tx: Transaction,
  party: parties.Party,
  seek: () => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const ids = await seek();
  const held = await parties.holdParties(tx, party, ids);
  return held.size === ids.length ? held : holdAll(tx, party, seek);
}

function namesOf(rows: readonly PlannedRow[]) {
  const drafts = rows.flatMap(({ planned }): readonly Pick<LeadDraft, 'company' | 'contact'>[] =>
    planned.kind === 'PRODUCTS' || planned.kind === 'MEMBERS' ? [] : [planned.draft],
  );
  const names = drafts.flatMap(({ company }) =>
    company ? [company.name, ...(company.parent ? [company.parent] : [])] : [],
  );
  return {
    companyKeys: [...new Set(names.map(keyOf))],
    identities: [...new Set(drafts.flatMap(identitiesOfRow))],
  };
}
