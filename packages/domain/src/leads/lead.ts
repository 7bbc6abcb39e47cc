import type { CivilDay, Instant, Money, Percent } from '../shared/index.ts';

/** NEW is the first interest of its parties, REPEAT a later one, RENEWAL the end of something recurring. */
export type LeadKind = 'NEW' | 'REPEAT' | 'RENEWAL';

/** INTERESTED until something is offered; WON and LOST are final. */
export type LineState = 'INTERESTED' | 'OFFERED' | 'WON' | 'LOST';

/** One product of a lead. `price` is for one piece, once or per period. */
export interface ProductLine {
  readonly id: string;
  readonly productId: string;
  readonly quantity: number;
  readonly price: Money | null;
  readonly billing: 'ONCE' | 'MONTHLY' | 'YEARLY';
  readonly state: LineState;
}

/** What decides about a lead. It is open until `closedAt`; a reason belongs to a lost one. */
export interface LeadFacts {
  readonly stageId: string;
  readonly closed: { readonly kind: 'WON' | 'LOST'; readonly on: CivilDay } | null;
  readonly lines: readonly ProductLine[];
}

/** How an enquiry comes. */
export const TOUCH_KINDS = [
  'FORM',
  'AD',
  'CALL',
  'MESSAGE',
  'EMAIL',
  'VISIT',
  'REFERRAL',
  'IMPORT',
  'MANUAL',
] as const;

/** One of `TOUCH_KINDS`. */
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** One enquiry by one source: its form and ad are null where there was none. */
export interface Touch {
  readonly kind: TouchKind;
  /** Null where nobody knows where it came from. */
  readonly sourceId: string | null;
  readonly form: string | null;
  readonly ad: string | null;
  readonly at: Instant;
}

/** A member's share of a deal. */
export interface Credit {
  readonly memberId: string;
  readonly role: string;
  readonly percent: Percent;
}
