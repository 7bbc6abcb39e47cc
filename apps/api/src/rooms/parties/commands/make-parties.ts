// Invariants: custom values fit their fields and required ones are filled; a parent or employer exists and is seen by the caller.
// A contact whom one of their own addresses reaches already is not made again, unless the form says that they share it.
// Locks: the addresses of a new contact that reach them alone; the contact who is found by one.
// Changes: Company, Contact, ContactPoint.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { readCustomValues } from '../../catalog/index.ts';
import { checkParty } from '../party-words.ts';
import { contactReached, holdPoints } from '../store/hold-points.ts';
import { insertParties, type PartyRows } from '../store/insert-parties.ts';
import { visibleCompanies } from '../store/visible-parties.ts';
import {
  type Belonging,
  companyRows,
  contactRows,
  type KnownPoint,
  type NewCompany,
  type NewContact,
} from './add-parties.ts';
import { addPoints } from './add-points.ts';
import { sharePoints } from './share-points.ts';

/** Makes a company from a form inside a command; answers its id. */
export async function makeCompany(
  tx: Transaction,
  member: MemberContext,
  company: NewCompany,
  belonging: Belonging,
  path: readonly string[] = [],
): Promise<string | Refusal> {
  const refused =
    checkParty(company, path) ?? (await mustSee(tx, member, company.parentId, [...path, 'parentId']));
  if (refused) return refused;
  const attributes = await readCustomValues(
    tx,
    member.organization,
    'COMPANY',
    company.customValues ?? [],
    null,
    path,
  );
  if (isRefusal(attributes)) return attributes;
  const rows = companyRows(member.organization, { ...company, attributes }, belonging, tx.now(), path);
  if (isRefusal(rows)) return rows;
  await insertParties(tx, rows);
  return rows.id;
}

/** Makes a contact from a form inside a command, or finds the one that they are already; answers their id. */
export async function makeContact(
  tx: Transaction,
  member: MemberContext,
  contact: NewContact,
  belonging: Belonging,
  path: readonly string[] = [],
): Promise<{ readonly id: string; readonly isNew: boolean } | Refusal> {
  const refused = checkParty(contact, path);
  if (refused) return refused;
  const attributes = await readCustomValues(
    tx,
    member.organization,
    'CONTACT',
    contact.customValues ?? [],
    null,
    path,
  );
  if (isRefusal(attributes)) return attributes;
  const rows = contactRows(member.organization, { ...contact, attributes }, belonging, tx.now(), path);
  if (isRefusal(rows)) return rows;
  const { knownPoint } = contact;
  const known = await knownContact(tx, member, rows, knownPoint);
  if (known !== undefined) return { id: known, isNew: false };
  const points = knownPoint === 'ANOTHER_PERSON' ? await sharePoints(tx, member, rows.points) : rows.points;
  await insertParties(tx, { ...rows, points });
  return { id: rows.id, isNew: true };
}

/** Who is there already under an address of the new contact's own; addresses that they did not have become theirs too. */
async function knownContact(
  tx: Transaction,
  member: MemberContext,
  { contacts, points }: PartyRows,
  knownPoint: KnownPoint | null | undefined,
): Promise<string | undefined> {
  const own = points.flatMap(({ identity, shared }) => (shared ? [] : [String(identity)]));
  await holdPoints(tx, own);
  if (knownPoint === 'ANOTHER_PERSON') return undefined;
  const nameKey = String(contacts[0]?.nameKey ?? '');
  const known = await contactReached(tx, member, own, { nameKey, isAnyName: knownPoint === 'SAME_PERSON' });
  if (known === undefined) return undefined;
  await addPoints(tx, [{ contactId: known, points }]);
  return known;
}

/** A company that a form refers to is seen by the caller. */
export async function mustSee(
  tx: Transaction,
  member: MemberContext,
  companyId: string | null | undefined,
  path: readonly string[],
): Promise<Refusal | undefined> {
  if (!companyId) return undefined;
  const [seen] = await visibleCompanies({ ...member, client: tx.client }, [companyId]);
  return seen ? undefined : refuse('company-not-found', { path });
}
