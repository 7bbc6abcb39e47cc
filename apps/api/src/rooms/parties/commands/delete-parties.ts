// Invariants: a party that something living hangs on is not deleted; deleted ones rest in the bin and can be restored, without an owner
// who has left.
// Locks: the parties; as they come back their owners.
// Changes: Contact, Company.
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { withoutOwner } from '../store/find-owner.ts';
import { lockParties } from '../store/lock-parties.ts';
import { companyRecord, contactRecord } from '../store/records.ts';

export interface PartyIds {
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

export interface ChangedParties {
  readonly count: number;
  readonly commandId: string;
}

/** A room above that keeps parties from being deleted says why here, inside the transaction. */
export type KeepsParties = (tx: Transaction, parties: PartyIds) => Promise<Refusal | undefined>;

const keepers: KeepsParties[] = [];

/** Registers what keeps a party from being deleted; `compose.ts` does. */
export function keepParties(keeper: KeepsParties): void {
  keepers.push(keeper);
}

/** Puts contacts and companies into the bin. */
export function deleteParties(member: MemberContext, parties: PartyIds): Promise<ChangedParties | Refusal> {
  return transaction(member, 'delete-parties', async (tx) => {
    const refused = await lockBoth(tx, member, parties, 'living');
    if (refused) return refused;
    for (const keeper of keepers) {
      const kept = await keeper(tx, parties);
      if (kept) return kept;
    }
    await mark(tx, parties, { deletedAt: tx.now() });
    return { count: countOf(parties), commandId: tx.commandId };
  });
}

/** Takes contacts and companies out of the bin. */
export function restoreParties(member: MemberContext, parties: PartyIds): Promise<ChangedParties | Refusal> {
  return transaction(member, 'restore-parties', async (tx) => {
    const refused = await lockBoth(tx, member, parties, 'bin');
    if (refused) return refused;
    await bringBackParties(tx, parties);
    return { count: countOf(parties), commandId: tx.commandId };
  });
}

/** Inside a command that brings back what stands on parties: these come out of the bin with it. */
export async function bringBackParties(tx: Transaction, parties: PartyIds): Promise<void> {
  const without = await ownerless(tx, parties);
  await mark(tx, parties, { deletedAt: null });
  await mark(tx, without, { ownerId: null });
}

/** Those whose owner has left, or may only look, since they went into the bin. */
async function ownerless(tx: Transaction, { contactIds, companyIds }: PartyIds): Promise<PartyIds> {
  return {
    companyIds: await withoutOwner(tx, 'company', companyIds),
    contactIds: await withoutOwner(tx, 'contact', contactIds),
  };
}

async function lockBoth(
  tx: Transaction,
  member: MemberContext,
  { contactIds, companyIds }: PartyIds,
  from: 'living' | 'bin',
): Promise<Refusal | undefined> {
  const companies = await lockParties(tx, member, 'company', companyIds, 'party.delete', from);
  if (isRefusal(companies)) return companies;
  const contacts = await lockParties(tx, member, 'contact', contactIds, 'party.delete', from);
  return isRefusal(contacts) ? contacts : undefined;
}

async function mark(
  tx: Transaction,
  { contactIds, companyIds }: PartyIds,
  values: { readonly deletedAt: number | null } | { readonly ownerId: null },
): Promise<void> {
  await update(
    tx,
    companyRecord,
    companyIds.map((id): NewRow<'Company'> => ({ id, ...values })),
  );
  await update(
    tx,
    contactRecord,
    contactIds.map((id): NewRow<'Contact'> => ({ id, ...values })),
  );
}

function countOf({ contactIds, companyIds }: PartyIds): number {
  return contactIds.length + companyIds.length;
}
