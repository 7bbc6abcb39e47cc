import type { Direction } from '../../activities/index.ts';
import type { TouchKind } from '../../leads/index.ts';
import type { Instant } from '../../shared/index.ts';

/** The way an enquiry reached us, as far as it matters how soon it is to be answered. */
export const ENQUIRY_WAYS = [
  'FORM',
  'CHAT',
  'MISSED_CALL',
  'PORTAL_MAIL',
  'EMAIL',
  'CALL',
  'VISIT',
  'REFERRAL',
  'CARD',
  'IMPORT',
  'MANUAL',
] as const;

/** One of `ENQUIRY_WAYS`. */
export type EnquiryWay = (typeof ENQUIRY_WAYS)[number];

/** A touch that may have to be answered. */
export interface EnquiryToAnswer {
  readonly id: string;
  readonly direction: Direction;
  readonly way: EnquiryWay;
  /** Null where nobody knows where it came from. */
  readonly sourceId: string | null;
  /** Brought in by an import that nobody is told of. */
  readonly quiet: boolean;
  /** When the customer wrote or rang. */
  readonly occurredAt: Instant;
  /** When we had it. */
  readonly recordedAt: Instant;
}

const WAYS: Readonly<Record<TouchKind, EnquiryWay>> = {
  FORM: 'FORM',
  AD: 'FORM',
  CALL: 'CALL',
  MESSAGE: 'CHAT',
  EMAIL: 'EMAIL',
  VISIT: 'VISIT',
  REFERRAL: 'REFERRAL',
  IMPORT: 'IMPORT',
  MANUAL: 'MANUAL',
};

/**
 * A touch's way: a call nobody took is a missed one, a portal's mail is not the customer's own, a card was typed in by
 * hand.
 * Source: ours, because how long somebody waits depends on how they wrote: a form is sent at the desk, a card lies in a
 * pocket.
 */
export function enquiryWayOf(
  kind: TouchKind,
  about: { readonly missed?: boolean; readonly portal?: boolean; readonly card?: boolean } = {},
): EnquiryWay {
  if (kind === 'CALL' && about.missed) return 'MISSED_CALL';
  if (kind === 'EMAIL' && about.portal) return 'PORTAL_MAIL';
  if (kind === 'MANUAL' && about.card) return 'CARD';
  return WAYS[kind];
}
