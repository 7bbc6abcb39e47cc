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
import { type ConsentRow, consentsHeld, type HeldConsent } from '../store/consents.ts';
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
    const unfit = await writeWords(tx, [{ contactId, channel, state, ...told }], () => true);
    if (unfit) return unfit;
    return { id: contactId, commandId: tx.commandId };
  });
}

/**
 * Writes down inside a command what contacts said, such as in a form; the command holds the contacts. Of one word said twice the last
 * counts, and none counts over what was said since: what is read late takes no refusal back.
 */
export function keepConsents(tx: Transaction, inputs: readonly ConsentInput[]): Promise<Refusal | undefined> {
  return writeWords(tx, inputs, (word, held) => held.at <= word.at);
}

type Word = ReturnType<typeof rowOf>;

async function writeWords(
  tx: Transaction,
  inputs: readonly ConsentInput[],
  counts: (word: Word, held: HeldConsent) => boolean,
): Promise<Refusal | undefined> {
  const rows = new Map<string, Word>();
  for (const input of inputs) {
    const unfit = judge(input, tx.now());
    if (unfit) return unfit;
    const row = rowOf(input, tx.now());
    rows.set(wordOf(row), row);
  }
  const held = await consentsHeld(tx, [...new Set(inputs.map(({ contactId }) => contactId))]);
  const known = new Map(held.map((each) => [wordOf(each), each]));
  const changed = [...rows].flatMap(([word, row]) => {
    const before = known.get(word);
    if (before === undefined || !counts(row, before)) return [];
    const { channel: _, purpose: _purpose, contactId: _contact, ...said } = row;
    return [{ ...said, id: before.id }];
  });
  const added = [...rows].flatMap(([word, row]) => (known.has(word) ? [] : [{ ...row, id: newId() }]));
  await update(tx, consentRecord, changed);
  await insert(tx, consentRecord, added);
  return undefined;
}

function judge({ basis, wording, at }: ConsentInput, now: number): Refusal | undefined {
  const long = Object.entries({ basis, wording }).find(([, text]) => tidySpaces(text ?? '').length > LONGEST);
  if (long) return refuse('text-too-long', { path: [long[0]], parameters: { atMost: LONGEST } });
  return at != null && at > now ? refuse('day-in-future', { path: ['at'] }) : undefined;
}

function rowOf({ contactId, channel, state, ...told }: ConsentInput, now: number) {
  return {
    contactId,
    channel,
    purpose: told.purpose ?? 'SALES',
    state,
    basis: tidySpaces(told.basis ?? '') || 'MEMBER',
    wording: tidySpaces(told.wording ?? '') || null,
    lawfulBasis: told.lawfulBasis ?? 'CONSENT',
    at: told.at ?? now,
  };
}

const wordOf = ({ contactId, channel, purpose }: Pick<ConsentRow, 'contactId' | 'channel' | 'purpose'>) =>
  `${contactId} ${channel} ${purpose}`;
