import type { Instant } from '../../shared/index.ts';

/** How calls that nobody took are made good. */
export interface CallBackPolicy {
  /** Within how many minutes of a missed call another one by the same number is the same wish to talk. */
  readonly sameWithinMinutes: number;
  /** After how many minutes of work a call-back may be taken over by whoever serves the queue. */
  readonly claimableAfterMinutes: number;
}

/** Half an hour is one wish to talk; two minutes of work is as long as somebody who just called still sits beside their telephone. */
export const CALL_BACK_POLICY: CallBackPolicy = { sameWithinMinutes: 30, claimableAfterMinutes: 2 };

/** The latest call with somebody, as the timeline has it. */
export interface LatestCall {
  readonly at: Instant;
  readonly direction: 'IN' | 'OUT';
  readonly outcome: string | null;
}
