// Invariants: a company is never above itself; a new owner is an active member; a name never becomes blank for a company.
// Locks: the party; for a new parent, the organization's tree of companies.
// Changes: Contact or Company, ContactPoint.
import { isRefusal, type Refusal, refuse, tidyName } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { definedOf } from '../../../platform/defined-of.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { readCustomValues } from '../../catalog/index.ts';
import { checkParty } from '../party-words.ts';
import { ownerOf } from '../store/find-owner.ts';
import { companiesAbove, lockCompanyTree, lockParties } from '../store/lock-parties.ts';
import { companyRecord, contactRecord } from '../store/records.ts';
import { companyNameColumns, type NewCompany, type NewContact, nameColumns } from './add-parties.ts';
import { changePoints, type PointEdit } from './change-points.ts';
import { mustSee } from './make-parties.ts';

interface Edit {
  readonly ownerId?: string | null | undefined;
  readonly points?: readonly PointEdit[] | undefined;
}

/** What changes of a contact; what is left out stays. */
export type ContactEdit = Partial<Omit<NewContact, 'points' | 'attributes' | 'externalKey'>> & Edit;
/** What changes of a company; what is left out stays. */
export type CompanyEdit = Partial<Omit<NewCompany, 'points' | 'attributes' | 'externalKey' | 'name'>> & {
  readonly name?: string | null | undefined;
} & Edit;

export interface EditedParty {
  readonly id: string;
  readonly commandId: string;
}

/** Changes what is given of a contact. */
export function editContact(
  member: MemberContext,
  id: string,
  edit: ContactEdit,
): Promise<EditedParty | Refusal> {
  return transaction(member, 'edit-contact', async (tx) => {
    const locked = await lockParties(tx, member, 'contact', [id], 'party.edit');
    if (isRefusal(locked)) return locked;
    if (locked.get(id)?.erasedAt) return refuse('contact-erased', { path: ['id'] });
    const { name, points, customValues, ownerId, ...rest } = edit;
    const refused = checkParty(edit) ?? (await mustSee(tx, member, edit.companyId, ['companyId']));
    if (refused) return refused;
    const before = locked.get(id);
    const owner = await ownerOf(tx, member, ownerId, before?.ownerId);
    if (isRefusal(owner)) return owner;
    const attributes = await readCustomValues(
      tx,
      member.organization,
      'CONTACT',
      customValues ?? [],
      (before?.attributes ?? {}) as object as Readonly<Record<string, unknown>>,
    );
    if (isRefusal(attributes)) return attributes;
    const full = {
      family: before?.familyName ?? null,
      given: before?.givenName ?? null,
      familyReading: before?.familyReading ?? null,
      givenReading: before?.givenReading ?? null,
      ...definedOf(name ?? {}),
    };
    const names = name ? nameColumns(full, member.organization) : {};
    await update(tx, contactRecord, [{ ...rest, ...owner, ...names, attributes, id } as NewRow<'Contact'>]);
    const unread = points && (await changePoints(tx, member.organization, { contactId: id }, points));
    return unread ?? { id, commandId: tx.commandId };
  });
}

/** Changes what is given of a company. */
export function editCompany(
  member: MemberContext,
  id: string,
  edit: CompanyEdit,
): Promise<EditedParty | Refusal> {
  return transaction(member, 'edit-company', async (tx) => {
    const unfit = checkParty(edit);
    if (unfit) return unfit;
    const misplaced = edit.parentId ? await checkParent(tx, member, id, edit.parentId) : undefined;
    if (misplaced) return misplaced;
    const locked = await lockParties(tx, member, 'company', [id], 'party.edit');
    if (isRefusal(locked)) return locked;
    const { name: typed, nameReading, points, customValues, ownerId, revenue, ...rest } = edit;
    const before = locked.get(id);
    const owner = await ownerOf(tx, member, ownerId, before?.ownerId);
    if (isRefusal(owner)) return owner;
    const attributes = await readCustomValues(
      tx,
      member.organization,
      'COMPANY',
      customValues ?? [],
      (before?.attributes ?? {}) as object as Readonly<Record<string, unknown>>,
    );
    if (isRefusal(attributes)) return attributes;
    const name = tidyName(typed ?? before?.name ?? '');
    if (name === '') return refuse('text-blank', { path: ['name'] });
    const reading = nameReading === undefined ? before?.nameReading : nameReading;
    const row = {
      ...rest,
      ...owner,
      ...(revenue === undefined
        ? {}
        : { revenue: revenue?.amount ?? null, revenueCurrency: revenue?.currency ?? null }),
      ...companyNameColumns(name, reading ?? null),
      nameReading: reading ?? null,
      attributes,
      id,
    };
    await update(tx, companyRecord, [row as NewRow<'Company'>]);
    const unread = points && (await changePoints(tx, member.organization, { companyId: id }, points));
    return unread ?? { id, commandId: tx.commandId };
  });
}

/** A parent is seen by the caller and is neither the company itself nor below it. */
async function checkParent(
  tx: Transaction,
  member: MemberContext,
  id: string,
  parentId: string,
): Promise<Refusal | undefined> {
  // Two moves at once could close a circle that neither sees.
  await lockCompanyTree(tx);
  const refused = await mustSee(tx, member, parentId, ['parentId']);
  if (refused) return refused;
  const above = [parentId, ...(await companiesAbove(tx, parentId))];
  return above.includes(id) ? refuse('company-inside-itself', { path: ['parentId'] }) : undefined;
}
