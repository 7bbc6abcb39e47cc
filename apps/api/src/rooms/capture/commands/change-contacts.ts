// Invariants: what a row does not say of a contact stays, but for empty cells that were asked to erase.
// Locks: the contacts that are changed.
// Changes: Contact.
import type { PersonName } from '@mikomi/domain/shared';
import { lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import { attributesOf, type ImportRun, without } from '../writing/import-run.ts';
import type { WantedContact } from './write-contacts.ts';

/** Writes what rows say of contacts who are there and whom they were told to change; answers who is another now. */
export async function changeContacts(
  tx: Transaction,
  run: ImportRun,
  known: readonly { readonly id: string; readonly each: WantedContact }[],
): Promise<ReadonlySet<string>> {
  const current = await lock(
    tx,
    parties.contactRecord,
    known.map(({ id }) => id),
  );
  const facts = new Map<string, NewRow<'Contact'>>();
  const names = new Map<string, NewRow<'Contact'>>();
  for (const { id, each } of known) {
    const now = { ...current.get(id), ...facts.get(id), ...names.get(id) };
    if (!current.has(id)) continue;
    const { draft, customs, emptied = [], companyId, problems } = each;
    const own = attributesOf(run, customs, 'CONTACT', problems);
    facts.set(id, {
      id,
      jobTitle: draft.jobTitle ?? (emptied.includes('contact.job-title') ? null : now.jobTitle),
      addressLine: draft.address ?? (emptied.includes('contact.address') ? null : now.addressLine),
      companyId: companyId ?? now.companyId,
      attributes: { ...without(now.attributes, emptied), ...own },
    } as NewRow<'Contact'>);
    if (Object.values(draft.name).some((part) => (part ?? '') !== ''))
      names.set(id, { id, ...parties.nameColumns(nameWith(draft.name, now), run.member.organization) });
  }
  const from = tx.changes.length;
  await update(tx, parties.contactRecord, [...facts.values()]);
  await update(tx, parties.contactRecord, [...names.values()]);
  return new Set(tx.changes.slice(from).map(({ recordId }) => recordId));
}

/** A name as the row has it, with what it leaves open as it was: a reading is not lost for a list that knows none. */
function nameWith(name: PersonName, now: Readonly<Record<string, unknown>>): PersonName {
  const was = (column: string) => (now[column] ?? null) as string | null;
  return {
    family: name.family ?? was('familyName'),
    given: name.given ?? was('givenName'),
    familyReading: name.familyReading ?? was('familyReading'),
    givenReading: name.givenReading ?? was('givenReading'),
  };
}
