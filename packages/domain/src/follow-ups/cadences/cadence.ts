import type { Rule } from '../../catalog/index.ts';
import type { ContactPointKind } from '../../parties/index.ts';
import type { CivilTime } from '../../shared/index.ts';

/** The ways a cadence goes out by. */
export const CADENCE_CHANNELS = ['CALL', 'WHATSAPP', 'LINE', 'EMAIL', 'SMS', 'VISIT'] as const;

/** One of `CADENCE_CHANNELS`. */
export type CadenceChannel = (typeof CADENCE_CHANNELS)[number];

/** What a channel needs to know of the recipient; a visit needs an address, which is no contact point. */
export const POINT_OF_CHANNEL: Readonly<Record<CadenceChannel, ContactPointKind | null>> = {
  CALL: 'PHONE',
  WHATSAPP: 'WHATSAPP',
  LINE: 'LINE',
  EMAIL: 'EMAIL',
  SMS: 'PHONE',
  VISIT: null,
};

/**
 * How long after the step before it, in the sender's working time: so many working minutes, or so many working days, from the
 * time given on that day, else from when it opens.
 */
export type CadenceDelay =
  | { readonly unit: 'MINUTES'; readonly count: number }
  | { readonly unit: 'DAYS'; readonly count: number; readonly time: CivilTime | null };

/** One step of a cadence: by which channel, how long after the one before. */
export interface CadenceStep {
  readonly id: string;
  readonly channel: CadenceChannel;
  readonly delay: CadenceDelay;
  /** The key of the message's template, or of what to say; a message has one. */
  readonly template: string | null;
  /** Asked when the step comes up; where it does not hold the step is skipped. */
  readonly condition: Rule | null;
}

/** At most so many approaches within so many days, counted over all cadences. Null of `channels` is all of them together. */
export interface ContactLimit {
  readonly channels: readonly CadenceChannel[] | null;
  readonly atMost: number;
  readonly days: number;
}

/** What becomes of a cadence after a wrong number or a bounce. */
export const DEAD_POINT_ENDS = ['STOP', 'SKIP_CHANNEL'] as const;

/** Steps to get into touch with somebody, one after the other, and what stops them. */
export interface Cadence {
  readonly name: string;
  readonly steps: readonly CadenceStep[];
  readonly limits: readonly ContactLimit[];
  /**
   * After a wrong number or a bounce: to stop, because what we know of the person is wrong and a member should look before a
   * stranger is written to; or to go on by the other channels where the organization prefers that.
   */
  readonly onDeadPoint: (typeof DEAD_POINT_ENDS)[number];
}
