import type { EnquiryDraft, Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import type { Refusal, Sentence } from '@mikomi/domain/shared';
import type { ArrivalState } from './arrival.ts';

/** Which delivery it came with, when, and whether a person lets in what would be set aside. */
export interface OfDelivery {
  readonly deliveryId: string | null;
  readonly receivedAt: number;
  readonly letIn: boolean;
}

/** One thing that a delivery tells of, and why it can't be read where it can't. */
export interface ThingOfDelivery {
  readonly of: OfDelivery;
  readonly inbound: Inbound;
  readonly unfit?: Sentence;
}

/** What somebody outside asks. */
export interface Asking {
  readonly enquiry: InboundEnquiry;
  readonly of: OfDelivery;
}

/** What somebody outside asks, with what can be read of it. */
export interface Arriving extends Asking {
  readonly draft: EnquiryDraft | Refusal;
}

/** One that can be read and was not taken in before, by the id of its arrival. */
export interface Begun extends Asking {
  readonly draft: EnquiryDraft;
  readonly id: string;
}

/** What became of one thing that arrived; a repeat of what was taken in before changes nothing. */
export interface TakenIn {
  readonly state: ArrivalState | 'REPEATED';
  readonly reasons: readonly Sentence[];
}

/** What became of it, or what broke while it was taken in. */
export type TakenOrBroken = TakenIn | Refusal | { readonly kind: 'broke'; readonly error: unknown };

/** When it happened; a sender whose clock runs ahead said it when it came. */
export function momentOf({ enquiry: { at }, of: { receivedAt } }: Asking): number {
  return Math.min(at ?? receivedAt, receivedAt);
}
