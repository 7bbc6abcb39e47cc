// Invariants: a contact has one word for each channel and purpose, the last one said; it was not said in the future.
// Locks: the contact.
// Changes: Consent.
import type { Consent, ConsentPurpose, ContactPointKind, LawfulBasis } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { consentIdOf } from '../store/consents.ts';
import { lockParties } from '../store/lock-parties.ts';
import { consentRecord } from '../store/records.ts';

export interface ConsentInput {
  readonly contactId: string;
  /** ANY for whoever wants to be left alone. */
  readonly channel: ContactPointKind | 'ANY';
  readonly purpose?: ConsentPurpose | null | undefined;
  readonly state: Consent;
  readonly lawfulBasis?: LawfulBasis | null | undefined;
  /** Which version of a text they were shown. */
  readonly wording?: string | null | undefined;
  /** How it became known; 'MEMBER' when a colleague says so. */
  readonly basis?: string | null | undefined;
  /** When it was said; now unless told. */
  readonly at?: number | null | undefined;
}

const LONGEST = 200;

/** Writes down what a contact said about being approached on a channel for a purpose. */
export function setConsent(
  member: MemberContext,
  { contactId, channel, state, ...told }: ConsentInput,
): Promise<{ readonly id: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'set-consent', async (tx) => {
    const locked = await lockParties(tx, member, 'contact', [contactId], 'party.edit');
    if (isRefusal(locked)) return locked;
    const unfit = await keepConsent(tx, { contactId, channel, state, ...told });
    if (unfit) return unfit;
    return { id: contactId, commandId: tx.commandId };
  });
}

/** Writes down inside a command what a contact said, such as in a form; the command holds the contact. */
export async function keepConsent(
  tx: Transaction,
  { contactId, channel, state, ...told }: ConsentInput,
): Promise<Refusal | undefined> {
  const basis = tidySpaces(told.basis ?? '') || 'MEMBER';
  const wording = tidySpaces(told.wording ?? '') || null;
  const long = Object.entries({ basis, wording }).find(([, text]) => (text ?? '').length > LONGEST);
  if (long) return refuse('text-too-long', { path: [long[0]], parameters: { atMost: LONGEST } });
  if (told.at != null && told.at > tx.now()) return refuse('day-in-future', { path: ['at'] });
  const about = { channel, purpose: told.purpose ?? 'SALES' };
  const lawfulBasis = told.lawfulBasis ?? 'CONSENT';
  const row = { state, basis, wording, lawfulBasis, at: told.at ?? tx.now() };
  const known = await consentIdOf(tx, contactId, about);
  if (known) await update(tx, consentRecord, [{ ...row, id: known }]);
  else await insert(tx, consentRecord, [{ ...row, ...about, id: newId(), contactId }]);
  return undefined;
}
