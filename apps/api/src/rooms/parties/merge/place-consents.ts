import type { Consent, ConsentKey, Consents } from '@mikomi/domain/parties';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type ConsentRow, columnsOfConsent, consentsOfContacts, keyOfConsent } from '../store/consents.ts';
import { consentRecord } from '../store/records.ts';

/** The words that a contact is to have. */
export interface WantedConsents {
  readonly contactId: string;
  readonly consents: Consents;
  /** What is known of each word, in the order in which it is believed. */
  readonly known: readonly ConsentRow[];
}

/** Gives contacts their words, each with what is known of it; a word that stands already stays as it is. */
export async function placeConsents(tx: Transaction, wanted: readonly WantedConsents[]): Promise<void> {
  const stored = await consentsOfContacts(
    tx,
    wanted.map(({ contactId }) => contactId),
  );
  const plans = wanted.map((each) => wordsOf(tx, each, stored));
  await remove(
    tx,
    consentRecord,
    plans.flatMap(({ gone }) => gone),
  );
  await update(
    tx,
    consentRecord,
    plans.flatMap(({ changed }) => changed),
  );
  await insert(
    tx,
    consentRecord,
    plans.flatMap(({ made }) => made),
  );
}

function wordsOf(
  tx: Transaction,
  { contactId, consents, known }: WantedConsents,
  stored: readonly ConsentRow[],
) {
  const rows = stored.filter((row) => row.contactId === contactId);
  const own = new Map(rows.map((row) => [keyOfConsent(row), row]));
  const said = (Object.entries(consents) as [ConsentKey, Consent][]).flatMap(([key, state]) => {
    if (own.get(key)?.state === state) return [];
    const told = known.find((row) => keyOfConsent(row) === key && row.state === state);
    const { lawfulBasis = 'CONSENT', wording = null, basis = 'MERGE', at = tx.now() } = told ?? {};
    return [{ key, word: { ...columnsOfConsent(key), state, lawfulBasis, wording, basis, at } }];
  });
  return {
    gone: rows.filter((row) => !(keyOfConsent(row) in consents)).map(({ id }) => id),
    changed: said.flatMap(({ key, word }) => {
      const row = own.get(key);
      return row ? [{ ...word, id: row.id }] : [];
    }),
    made: said.filter(({ key }) => !own.has(key)).map(({ word }) => ({ ...word, id: newId(), contactId })),
  };
}
