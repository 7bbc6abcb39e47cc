// Invariants: what somebody says about messages with an enquiry stands with their consents, unless they said something since.
// Locks: the contacts' points, which the command that takes the enquiries in holds.
// Changes: Consent.
import { consentsSaid, type InboundEnquiry, type SaidOfMessages } from '@mikomi/domain/capture';
import type { Refusal, Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import type { InletRow } from '../inbox/opened-inlet.ts';
import { beginning } from '../reading/beginning.ts';

/** As much of what was said as stands beside a consent. */
const LONGEST = 200;

/** Somebody who asked, and what they thereby said about messages. */
interface Saying {
  readonly enquiry: InboundEnquiry;
  readonly contactId: string | null;
  readonly at: number;
}

/** Keeps what people said about messages by the words of their enquiries. */
export async function keepSaid(
  tx: Transaction,
  inlet: InletRow,
  asked: readonly Saying[],
): Promise<Refusal | undefined> {
  const consents = asked.flatMap(({ enquiry: { says }, contactId, at }) =>
    says && contactId ? consentsOf(inlet, says, contactId, at) : [],
  );
  return consents.length === 0 ? undefined : parties.keepConsents(tx, consents);
}

/** The consents of a contact that follow from what they said. */
export function consentsOf(
  inlet: InletRow,
  { channel, wants, words, isAboutNews }: SaidOfMessages,
  contactId: string,
  at: number,
): readonly parties.ConsentInput[] {
  return consentsSaid(channel, wants)
    .filter(({ purpose }) => purpose === 'NEWS' || !isAboutNews)
    .map(({ purpose, state }) => ({
      contactId,
      channel,
      purpose,
      state,
      basis: inlet.kind,
      wording: beginning(words, LONGEST),
      at,
    }));
}

/** What was said, as the inbox tells it. */
export function sentenceOf(
  key: 'arrival-of-consent' | 'arrival-of-consent-of-nobody',
  { sourceName }: InletRow,
  { words }: SaidOfMessages,
): Sentence {
  return { key, parameters: { channel: sourceName, words: beginning(words, LONGEST) } };
}
