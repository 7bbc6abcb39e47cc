import type { TouchKind } from '../leads/index.ts';
import type { ContactPointKind } from '../parties/index.ts';
import type { Instant, Sentence } from '../shared/index.ts';
import type { ImportTarget } from './import-target.ts';
import type { InboundKey } from './inbound-words.ts';
import type { EnquirySigns } from './screen-enquiry.ts';
import type { GivenConsent } from './web-form/form-consent.ts';

/** Who is behind something that comes in, as far as it says itself. */
export interface InboundPerson {
  /** As one text, as it was written; null where nothing names them. */
  readonly name: string | null;
  /** The parts, where the sender tells them apart. */
  readonly family?: string | null;
  readonly given?: string | null;
  readonly company?: string | null;
  /** How they are reached: numbers, addresses, ids of a channel; as written, not yet read. */
  readonly points: readonly { readonly kind: ContactPointKind; readonly value: string }[];
  /** BCP 47 */
  readonly language?: string | null;
}

/** One answer of a form, or one value of a payload, by the name or path that its sender gives it. */
export interface InboundField {
  readonly name: string;
  readonly value: string;
}

/** What led somebody to a source: the parameters of its link, and what its owner calls the ad. */
export interface Attribution {
  readonly campaign?: string;
  readonly medium?: string;
  /** `utm_source` */
  readonly origin?: string;
  readonly term?: string;
  readonly content?: string;
  readonly referrer?: string;
  readonly page?: string;
  readonly form?: string;
  readonly ad?: string;
  /** `gclid`, `fbclid` or the like, with its value behind a colon. */
  readonly click?: string;
  /** The member whose link, QR or card it was, by the token of that link. */
  readonly memberToken?: string;
}

/** A call as a telephone system tells of it. */
export interface InboundCall {
  readonly direction: 'IN' | 'OUT';
  readonly outcome: 'ANSWERED' | 'MISSED' | 'BUSY' | 'FAILED' | 'RINGING';
  readonly durationSeconds: number | null;
  /** The number or extension on our side, where it is told. */
  readonly ourNumber: string | null;
}

interface FromSender {
  /** The sender's own id of it: the same id is the same thing, however often it comes. */
  readonly externalId: string;
  /** When it happened; null where the sender does not say. */
  readonly at: Instant | null;
  /** It was said before the source was connected: kept, but nobody is told and no clock starts. */
  readonly isPast?: boolean;
}

/** Somebody outside asks, writes or calls. */
export interface InboundEnquiry extends FromSender {
  readonly kind: 'enquiry';
  readonly touch: TouchKind;
  readonly person: InboundPerson;
  /** What they wrote. */
  readonly text: string | null;
  readonly subject?: string | null;
  /** All that a mapping can give a place. */
  readonly fields: readonly InboundField[];
  /** Where its sender says for certain that fields go; a person may still decide otherwise. */
  readonly places?: readonly { readonly name: string; readonly target: ImportTarget }[];
  readonly attribution: Attribution;
  /** A thread of mails, a chat of a channel. */
  readonly conversationId: string | null;
  readonly call?: InboundCall;
  /** What tells a person at a form from a machine. */
  readonly signs?: Pick<EnquirySigns, 'trap' | 'shownAt' | 'sentAt'>;
  /** What they agreed to, in which wording. */
  readonly consents?: readonly GivenConsent[];
  /** What the same words say about messages of a channel. */
  readonly says?: SaidOfMessages;
  /** The sender says itself that it only tries. */
  readonly isTest?: boolean;
  /** What is still to be fetched from its owner before it can be read, such as the answers of an ad’s form. */
  readonly toFetch?: Readonly<Record<string, string>>;
}

/** Somebody of ours wrote or called outside of the product, such as on their telephone. */
export interface InboundOwnWords extends FromSender {
  readonly kind: 'own-words';
  readonly to: InboundPerson;
  readonly text: string | null;
  readonly conversationId: string | null;
  readonly call?: InboundCall;
}

/** Whether somebody wants to be written to on a channel. */
export interface SaidOfMessages {
  readonly channel: ContactPointKind;
  readonly wants: boolean;
  /** What they wrote, or chose, as the channel tells it. */
  readonly words: string;
  /** They chose about marketing alone, where the channel lets them. */
  readonly isAboutNews?: boolean;
}

/** Somebody says on a channel whether they want to be written to there: of whom is known it makes no lead. */
export interface InboundPreference extends FromSender, SaidOfMessages {
  readonly kind: 'preference';
  readonly person: InboundPerson;
  /** What it is of somebody nobody knows yet, who begins with the word that asks for messages: an enquiry like any other. */
  readonly enquiry?: InboundEnquiry;
}

/** What became of a message of ours. */
export interface InboundStatus extends FromSender {
  readonly kind: 'status';
  /** The sender's id of the message. */
  readonly messageId: string;
  readonly state: 'SENT' | 'DELIVERED' | 'READ' | 'FAILED';
  readonly problem: string | null;
}

/** Of no interest to anybody's record; the inbox names what it was. */
export interface InboundIgnored extends FromSender {
  readonly kind: 'ignored';
  readonly because: Sentence<InboundKey>;
}

/** One thing that a delivery tells of, whoever sent it and in whatever format. */
export type Inbound = InboundEnquiry | InboundOwnWords | InboundPreference | InboundStatus | InboundIgnored;
