import type { Consents } from '@mikomi/domain/parties';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type ConsentRow, consentsOfContacts } from '../store/consents.ts';
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
  const own = new Map(rows.map((row) => [row.channel, row]));
  const said = Object.entries(consents).flatMap(([channel, state]) => {
    if (own.get(channel)?.state === state) return [];
    const told = known.find((row) => row.channel === channel && row.state === state);
    return [{ channel, state, basis: told?.basis ?? 'MERGE', at: told?.at ?? tx.now() }];
  });
  return {
    gone: rows.filter(({ channel }) => !(channel in consents)).map(({ id }) => id),
    changed: said.flatMap((word) => {
      const row = own.get(word.channel);
      return row ? [{ ...word, id: row.id }] : [];
    }),
    made: said
      .filter(({ channel }) => !own.has(channel))
      .map((word) => ({ ...word, id: newId(), contactId })),
  };
}
