import type { Instant, Sentence } from '../../shared/index.ts';

/** The sections of the day, in their order. */
export const DAY_SECTIONS = ['APPOINTMENT', 'WAITING', 'RESPONSE', 'TODAY', 'OVERDUE', 'COOLING'] as const;

/** One of `DAY_SECTIONS`. */
export type DaySection = (typeof DAY_SECTIONS)[number];

/** One reason why an item is in the day. */
export interface DayReason {
  readonly section: DaySection;
  readonly because: Sentence;
  /** The follow-up or appointment it comes of; null when it comes of the lead itself. */
  readonly promiseId: string | null;
  readonly appointmentId: string | null;
  /** When it begins, where others wait for it and it cannot be moved; null otherwise. */
  readonly startsAt: Instant | null;
  /** How long it is likely to take. */
  readonly minutes: number;
}

/** One thing to do, with why it stands where it stands. */
export interface DayEntry extends DayReason {
  /** The lead or party. */
  readonly id: string;
  /** What else speaks for it, the strongest first. */
  readonly also: readonly DayReason[];
  /** Said while it was put behind its section. */
  readonly behind: Sentence | null;
  /** Why it comes before the next one; null for the last. */
  readonly beforeNext: Sentence | null;
}

/** The day of a member, arranged. */
export interface MyDay {
  /** What is to be done, in order. */
  readonly entries: readonly DayEntry[];
  /** Overdue items beyond the most that are shown at once, in order: none disappears. */
  readonly held: readonly DayEntry[];
  readonly heldSentence: Sentence | null;
  /** How many entries fit into what is left of the working day; null when all do, or when work is over. */
  readonly load: DayLoad | null;
  /** Said when there is nothing left to do, nor held. */
  readonly finished: Sentence | null;
}

/** What of a day fits into what is left of it. */
export interface DayLoad {
  readonly fits: number;
  readonly count: number;
  readonly minutesLeft: number;
  readonly because: Sentence;
}
