import { wordBook } from '../shared/index.ts';
import { en } from './inbound-words.en.ts';
import { ja } from './inbound-words.ja.ts';

/** What came in that is nobody's enquiry, and why something could not be read or fetched. */
export const inboundWords = wordBook(en satisfies Readonly<Record<InboundKey, string>>, ja);

/** Something that `inboundWords` say. */
export type InboundKey =
  | 'inbound-unreadable'
  | 'inbound-not-json'
  | 'inbound-empty'
  | 'inbound-too-deep'
  | 'inbound-test'
  | 'inbound-of-no-interest'
  | 'inbound-reaction'
  | 'inbound-taken-back'
  | 'inbound-opened-chat'
  | 'inbound-call-under-way'
  | 'inbound-call-leg'
  | 'inbound-call-permission'
  | 'inbound-number-changed'
  | 'inbound-identity-changed'
  | 'inbound-marketing-preference'
  | 'inbound-history-declined'
  | 'inbound-address-book'
  | 'inbound-account-news'
  | 'inbound-template-news'
  | 'inbound-group'
  | 'inbound-group-members'
  | 'inbound-followed'
  | 'inbound-seen'
  | 'inbound-left'
  | 'inbound-auto-reply'
  | 'inbound-bounce'
  | 'inbound-mailing-list'
  | 'inbound-without-sender'
  | 'server-not-reached'
  | 'server-too-slow'
  | 'server-busy'
  | 'server-refused'
  | 'server-answer-unreadable'
  | 'server-answer-too-large'
  | 'server-moved'
  | 'server-address-unfit'
  | 'secret-missing'
  | 'lesson-outside'
  | 'lesson-empty'
  | 'lesson-without-label'
  | 'mail-not-as-taught'
  | 'chat-unreadable'
  | 'chat-order-open'
  | 'card-unreadable';
