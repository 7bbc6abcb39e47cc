import type { Potential } from '../../qualification/index.ts';
import type { CivilDay, CivilTime, Instant } from '../../shared/index.ts';
import type { FollowUpKind } from '../follow-up.ts';
import type { PutOff } from '../next-step/postpone-follow-up.ts';
import type { ClockReading } from '../response-clock/read-clock.ts';
import type { DaySkip } from './skip-in-day.ts';

/** An open follow-up of the member whose day it is. */
export interface DayPromise {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly label: string | null;
  readonly day: CivilDay;
  readonly time: CivilTime | null;
  /** How often it was put off, and the day it was first promised for; null when it was never moved. */
  readonly putOff: PutOff | null;
}

/** Something that stands in a calendar and is no follow-up. */
export interface DayAppointment {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** What a response clock says of an enquiry; one that is paused or has ended puts nothing into the day. */
export type DayResponse = Pick<ClockReading, 'state' | 'warnAt' | 'breachAt'>;

/** What says that an open lead is about to be forgotten, or is not. */
export interface DayLead {
  readonly receivedAt: Instant;
  /** When anybody last said or wrote something to or from the customer. */
  readonly lastContactAt: Instant | null;
  /** Null of a lead that does not sleep, or that the customer woke before: see `readSleep`. */
  readonly sleepUntil: CivilDay | null;
  /** The day of the earliest open follow-up on it that is somebody else's. */
  readonly promisedByOthersFor: CivilDay | null;
  /** When a running cadence takes its next step. */
  readonly cadenceNextAt: Instant | null;
}

/** A lead or party with all that may put it into the day. Its id is unique among the items. */
export interface DayItem {
  readonly id: string;
  readonly potential: Potential | null;
  readonly score: number | null;
  /** Minor units in the organization's currency; null when unknown or in another one. */
  readonly value: number | null;
  /** Null for a party without an open lead. */
  readonly lead: DayLead | null;
  readonly promises: readonly DayPromise[];
  readonly appointments: readonly DayAppointment[];
  /** When the customer wrote what nobody has answered yet. */
  readonly waitingSince: Instant | null;
  readonly response: DayResponse | null;
  readonly skip: DaySkip | null;
}
