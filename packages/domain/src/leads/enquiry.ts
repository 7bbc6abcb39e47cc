import type { CivilDay, Instant, Sentence } from '../shared/index.ts';
import type { LeadKind, Touch } from './lead.ts';

/** What comes in from somebody: how it came, what it asks for and which conversation it is part of, where that is known. */
export interface Enquiry extends Touch {
  readonly productIds?: readonly string[];
  /** A thread of mails, a chat of a channel. */
  readonly conversationId?: string | null;
  /** Its sender only tries: it attaches to no lead, and its own counts in no rate. */
  readonly isTest?: boolean;
}

/** A lead of the same parties, as far as a new enquiry is concerned. */
export interface EarlierLead {
  readonly id: string;
  readonly closed: { readonly kind: 'WON' | 'LOST'; readonly on: CivilDay } | null;
  readonly lastTouch: Touch | null;
  /** The others of late, where they are known: who writes by two ways in turn makes no touch of every turn. */
  readonly touches?: readonly Touch[];
  /** When anybody last said or wrote something; null when nobody did. */
  readonly lastActivityAt: Instant | null;
  /** What it is about, and the conversations it is held in. */
  readonly productIds?: readonly string[];
  readonly conversationIds?: readonly string[];
}

/** How long a customer who comes back is taken for one who never left. */
export interface EnquiryPolicy {
  /** A lead lost less than this many days ago is opened again. */
  readonly reopenWithinDays: number;
  /** After this many silent days the same source is a touch again. */
  readonly silentDays: number;
}

/** The policy of an organization that chose none: ours, a quarter and a month. */
export const ENQUIRY_POLICY: EnquiryPolicy = { reopenWithinDays: 90, silentDays: 30 };

/** Why an enquiry becomes what it becomes, and why it is this lead's where there are several. */
export type EnquiryReason = Sentence<
  | 'enquiry-first-touch'
  | 'enquiry-other-source'
  | 'enquiry-silence'
  | 'enquiry-open-conversation'
  | 'enquiry-lost-lately'
  | 'enquiry-lost-today'
  | 'enquiry-lost-since'
  | 'enquiry-nobody-known'
  | 'enquiry-after-won'
  | 'enquiry-lost-long-ago'
  | 'enquiry-after-lost'
  | 'enquiry-after-closed'
  | 'enquiry-of-conversation'
  | 'enquiry-of-products'
  | 'enquiry-of-heard-last'
  | 'enquiry-of-first'
  | 'enquiry-of-test'
>;

/**
 * What an enquiry becomes: a touch on an open lead (or, inside its open conversation, an activity), the re-opening of one
 * lately lost, else a new lead, REPEAT when the parties had one before. `reasons` say it in full.
 */
export type EnquiryDecision = { readonly reasons: readonly EnquiryReason[] } & (
  | {
      readonly kind: 'touch';
      readonly leadId: string;
      readonly because: 'other-source' | 'silence' | 'first-touch';
    }
  | { readonly kind: 'activity'; readonly leadId: string; readonly because: 'open-conversation' }
  | {
      readonly kind: 'reopen';
      readonly leadId: string;
      readonly because: 'lost-lately';
      readonly days: number;
    }
  | {
      readonly kind: 'new-lead';
      readonly leadKind: Exclude<LeadKind, 'RENEWAL'>;
      readonly after: string | null;
    }
);
