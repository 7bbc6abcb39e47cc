// Invariants: a contact or company that came with a lead belongs with it; what was known before stays whose it is.
// Locks: none beyond the rows, which this command made.
// Changes: Contact, Company.
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { companyRecord, contactRecord } from '../../parties/index.ts';
import type { LeadAtHand } from '../store/leads-to-assign.ts';

/** Gives the parties that this command made, and that are nobody's yet, to the owner of their lead. */
export async function giveNewParties(
  tx: Transaction,
  leads: readonly LeadAtHand[],
  given: readonly NewRow<'Lead'>[],
): Promise<void> {
  const ownerless = (recordType: string) =>
    new Set(
      tx.changes.flatMap((change) =>
        change.recordType === recordType && change.action === 'CREATE' && !change.after?.ownerId
          ? [change.recordId]
          : [],
      ),
    );
  const byLead = new Map(given.map((lead) => [lead.id, lead]));
  const belonging = (made: ReadonlySet<string>, key: 'contactId' | 'companyId') =>
    new Map(
      leads.flatMap((lead) => {
        const id = lead[key];
        const { ownerId = null, teamId = null } = byLead.get(lead.id) ?? {};
        return id !== null && made.has(id) ? [[id, { id, ownerId, teamId }] as const] : [];
      }),
    );
  await update(tx, contactRecord, [...belonging(ownerless('Contact'), 'contactId').values()]);
  await update(tx, companyRecord, [...belonging(ownerless('Company'), 'companyId').values()]);
}
