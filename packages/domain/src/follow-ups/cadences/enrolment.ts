import type { ContactPointKind } from '../../parties/index.ts';
import type { Instant } from '../../shared/index.ts';
import type { CadenceChannel } from './cadence.ts';

/** Why a cadence stopped before its last step. */
export const STOP_REASONS = [
  'REPLIED',
  'OPTED_OUT',
  'BOUNCED',
  'WON',
  'LOST',
  'WRONG_NUMBER',
  'DECLINED',
] as const;

/** One of `STOP_REASONS`. */
export type StopReason = (typeof STOP_REASONS)[number];

/** Why no step is taken for now. */
export const PAUSE_REASONS = ['BY_HAND', 'SLEEPING', 'OWNER_ON_LEAVE'] as const;

/** One of `PAUSE_REASONS`. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Something that happened to an enrolment, and when. What is told twice has no more effect than what is told once. */
export type CadenceEvent = { readonly at: Instant } & (
  | { readonly kind: 'DONE' | 'MISSED' | 'SKIPPED'; readonly stepId: string }
  | { readonly kind: 'REPLIED' | 'WON' | 'LOST' | 'DECLINED' }
  /** Null of `channel` is every channel; either way the person asked to be left alone. */
  | { readonly kind: 'OPTED_OUT'; readonly channel: CadenceChannel | null }
  | { readonly kind: 'BOUNCED' | 'WRONG_NUMBER'; readonly point: ContactPointKind }
  | { readonly kind: 'PAUSED'; readonly because: PauseReason; readonly until: Instant | null }
  | { readonly kind: 'RESUMED' }
);

/** What became of a step that is behind us. */
export const STEP_OUTCOMES = ['DONE', 'SKIPPED'] as const;

/** A step that is behind us, and when it was. */
export interface PastStep {
  readonly stepId: string;
  readonly outcome: (typeof STEP_OUTCOMES)[number];
  readonly at: Instant;
}

/** Null of `until` is until it is resumed. */
export interface Pause {
  readonly because: PauseReason;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** One recipient's way through a cadence. The past is always the beginning of the cadence's steps, in their order. */
export interface Enrolment {
  readonly startedAt: Instant;
  readonly past: readonly PastStep[];
  /** What the next step's delay counts from: when the one before it was behind us, at first the start. */
  readonly countsFrom: Instant;
  /** When the step that is next was missed; it does not come before. */
  readonly missedAt: readonly Instant[];
  readonly pause: Pause | null;
  /** When it was last resumed: a pause of before is over, however late it is told. */
  readonly resumedAt: Instant | null;
  readonly stopped: { readonly because: StopReason; readonly at: Instant } | null;
  /** Contact points that turned out not to reach the person. */
  readonly deadPoints: readonly ContactPointKind[];
}
