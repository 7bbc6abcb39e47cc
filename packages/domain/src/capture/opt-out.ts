import type { Consent, ConsentPurpose, ContactPointKind } from '../parties/index.ts';
import { normaliseText } from '../shared/index.ts';

const STOPS =
  'stop|stopall|stop all|unsubscribe|optout|opt out|revoke|停止|配信停止|配信停止希望|配信解除|受信拒否|ストップ';
const STARTS = 'start|unstop|subscribe|optin|opt in|配信再開|再開|スタート';
/** What stops a text message, and may be the answer to a question anywhere else. */
const STOPS_OF_TEXTS = 'cancel|end|quit';

const wordsOf = (list: string) => new Set(list.split('|').map(normaliseText));
const STOP = wordsOf(STOPS);
const START = wordsOf(STARTS);
const STOP_TEXTS = wordsOf(`${STOPS}|${STOPS_OF_TEXTS}`);

/**
 * Whether a message is the word by which people ask for no more messages (false), or for messages again (true); undefined where it
 * says anything else. Only a message that is nothing but the word is one: “Stop calling me on Mondays” wants an answer.
 * Source: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out (the words that carriers know); the Japanese ones are
 * ours, because they stand in the footers of what Japanese companies send.
 */
export function wantsMessages(channel: ContactPointKind, text: string | null): boolean | undefined {
  const word = normaliseText(text ?? '')
    .replaceAll(/[.!。！、,"'“”「」]/g, '')
    .trim();
  if ((channel === 'PHONE' ? STOP_TEXTS : STOP).has(word)) return false;
  return START.has(word) ? true : undefined;
}

/** What somebody thereby says about a channel. */
export interface SaidConsent {
  readonly purpose: ConsentPurpose;
  readonly state: Consent;
}

/**
 * What somebody says who wants messages of a channel, or no more: of a channel for messages alone it is about selling and news
 * alike; of a telephone it is about what is sent there, and not about being called.
 * Source: ours, because a word against texts is none against a call that somebody asked for.
 */
export function consentsSaid(channel: ContactPointKind, wants: boolean): readonly SaidConsent[] {
  const state = wants ? 'GIVEN' : 'REFUSED';
  const purposes = channel === 'PHONE' ? (['NEWS'] as const) : (['SALES', 'NEWS'] as const);
  return purposes.map((purpose) => ({ purpose, state }));
}
