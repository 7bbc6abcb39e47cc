// Invariants: whoever has a name keeps it.
// Locks: the contacts.
// Changes: Contact.
import type { PersonName } from '@mikomi/domain/shared';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { holdParties } from '../store/lock-parties.ts';
import { namelessAmong } from '../store/nameless-among.ts';
import { contactRecord } from '../store/records.ts';
import { nameColumns } from './add-parties.ts';

/** Gives contacts who were known by a number or address alone the name that they give themselves. */
export async function nameNameless(
  tx: Transaction,
  organization: OrganizationFacts,
  all: readonly { readonly contactId: string; readonly name: PersonName }[],
): Promise<void> {
  const named = new Map(
    all.flatMap(({ contactId, name }) => (name.family || name.given ? [[contactId, name] as const] : [])),
  );
  if (named.size === 0) return;
  const nameless = await namelessAmong(tx, [...named.keys()]);
  if (nameless.length === 0) return;
  await holdParties(tx, 'contact', nameless);
  await update(
    tx,
    contactRecord,
    nameless.map((id) => ({ id, ...nameColumns(named.get(id) ?? {}, organization) }) as NewRow<'Contact'>),
  );
}
