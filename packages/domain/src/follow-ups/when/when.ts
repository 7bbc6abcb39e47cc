import type {
  CivilDay,
  CivilTime,
  DayOrder,
  Instant,
  Refusal,
  Sentence,
  Weekday,
  WorkingCalendar,
  Zone,
} from '../../shared/index.ts';

/** A day, perhaps with a time of day, as somebody typed it; what was taken in which sense is said. */
export interface When {
  readonly day: CivilDay;
  readonly time: CivilTime | null;
  readonly because: readonly Sentence[];
}

/** Where and when it was typed. */
export interface WhenContext {
  readonly now: Instant;
  readonly zone: Zone;
  /** How the organization writes days as numbers, see `dayOrderOf`. */
  readonly dayOrder: DayOrder;
  /** The day on which 'next week' begins; Monday when left out. */
  readonly firstDayOfWeek?: Weekday;
  /** Working days are those of this calendar; without it they are not understood. */
  readonly calendar?: WorkingCalendar;
}

/** Why words are no day or time. */
export type WhenRefusal = Refusal<
  | 'text-blank'
  | 'when-unreadable'
  | 'when-gone-by'
  | 'when-no-such-day'
  | 'when-weekday-differs'
  | 'when-without-calendar'
  | 'never-open'
>;

/** What the rules are asked with: the context, and the day and time it is there. */
export interface Asked extends WhenContext {
  readonly today: CivilDay;
  /** Whether a bare number can only be an hour here: after a day or 'at'. */
  readonly expectsHour: boolean;
}

/** What a piece of the text came to. */
export type WhenPart =
  | { readonly kind: 'day'; readonly day: CivilDay; readonly because: Sentence }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly text: string }
  | { readonly kind: 'time'; readonly time: CivilTime; readonly because: Sentence }
  | { readonly kind: 'moment'; readonly at: Instant; readonly text: string }
  | { readonly kind: 'filler'; readonly leadsToHour: boolean };

/** One way of saying a day or a time: how it begins a text, and what it means; undefined when it is something else after all. */
export interface WhenRule {
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpExecArray,
    asked: Asked,
  ) => WhenPart | readonly WhenPart[] | WhenRefusal | undefined;
}
