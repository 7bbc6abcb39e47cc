import type { Activity } from '../../activities/index.ts';
import type { Instant } from '../../shared/index.ts';

/** What is done about an enquiry as its time goes by. */
export const CLOCK_ACTIONS = ['WARN', 'BREACH', 'ESCALATE', 'MAKE_CLAIMABLE', 'REASSIGN'] as const;

/** One of `CLOCK_ACTIONS`. */
export type ClockAction = (typeof CLOCK_ACTIONS)[number];

/** What an activity tells a clock. */
export interface ClockActivity extends Pick<Activity, 'kind' | 'direction' | 'outcome'> {
  /** Sent by a machine: an acknowledgement, an absence note. */
  readonly automatic: boolean;
}

/** Something that happened to an enquiry. `id` tells a retry from a second happening; `occurredAt` puts late arrivals in order. */
export type ClockEvent = { readonly id: string; readonly occurredAt: Instant } & (
  | { readonly kind: 'ASSIGNED'; readonly memberId: string }
  /** The owner was told, or saw it by themselves. */
  | { readonly kind: 'NOTIFIED' }
  | { readonly kind: 'ACTIVITY'; readonly activity: ClockActivity }
  /** It is the customer's turn, for good or until a moment they named. */
  | { readonly kind: 'WAITING'; readonly until: Instant | null }
  | { readonly kind: 'CUSTOMER_WROTE' }
  /** The lead was won, lost, merged away or deleted: nobody awaits an answer. */
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'ACTED'; readonly action: ClockAction }
);
