import type { Facts } from '../../catalog/index.ts';
import type { Consents, ContactPointKind } from '../../parties/index.ts';
import type {
  CivilDay,
  Instant,
  Sentence,
  Weekday,
  WorkingCalendar,
  WorkingSpan,
  Zone,
} from '../../shared/index.ts';
import type { CadenceChannel, ContactLimit } from './cadence.ts';
import { CADENCE_CHANNELS } from './cadence.ts';
import type { CadenceKey } from './words.ts';

/** When something is allowed, by the weekday. */
export type ApproachWeek = Readonly<Partial<Record<Weekday, readonly WorkingSpan[]>>>;

/** What a country allows of approaching somebody for sales. */
export interface ApproachRules {
  /** When each channel may be used, by the clock where the recipient is. */
  readonly windows: Readonly<Record<CadenceChannel, ApproachWeek>>;
  /** Whether the recipient's holidays are closed to calls and visits. */
  readonly restsOnHolidays: boolean;
  /** The channels that need a consent given beforehand; for the others it is enough that none was refused. */
  readonly consentFirst: readonly CadenceChannel[];
  readonly limits: readonly ContactLimit[];
  /** How long who declined is left alone. */
  readonly daysAfterDecline: number;
  /** How long who asked by themselves is answered without a consent given beforehand. */
  readonly daysAfterEnquiry: number;
  /** The law, and what in it is ours. */
  readonly because: Sentence<CadenceKey>;
}

/** Whom a cadence is for, as far as it may approach them. */
export interface Recipient {
  readonly zone: Zone;
  /** The kinds of contact points that are known. */
  readonly points: readonly ContactPointKind[];
  readonly hasAddress: boolean;
  readonly consents: Consents;
  /** When they last declined to be sold this to; null when they never did. */
  readonly declinedAt: Instant | null;
  /** When they last asked something by themselves; null when they never did. */
  readonly enquiredAt: Instant | null;
  /** What the conditions of steps ask about. */
  readonly facts: Facts;
}

/** All that decides when somebody may be approached, but the cadence itself. */
export interface Approach {
  /** The hours of who approaches. */
  readonly sender: WorkingCalendar;
  readonly recipient: Recipient;
  readonly rules: ApproachRules;
  /** Made by {@link windowsOf}, once for all recipients of a country and zone: a calendar is worked out once. */
  readonly windows: Readonly<Record<CadenceChannel, WorkingCalendar>>;
  /** When they were approached, by whatever cadence or by hand, as far back as the longest limit looks. */
  readonly contacts: readonly { readonly channel: CadenceChannel; readonly at: Instant }[];
}

/**
 * The windows of a recipient as calendars of their zone; on holidays nobody calls or visits where the rules say so.
 * Source: 47 CFR 64.1200(c)(1) and its like count the hours where the called party is; so does every window here.
 */
export function windowsOf(
  rules: ApproachRules,
  zone: Zone,
  holidays: readonly CivilDay[],
): Approach['windows'] {
  const off = Object.fromEntries(holidays.map((day) => [day, []]));
  const window = (channel: CadenceChannel): WorkingCalendar => ({
    zone,
    week: rules.windows[channel],
    days: rules.restsOnHolidays && (channel === 'CALL' || channel === 'VISIT') ? off : {},
  });
  return Object.fromEntries(CADENCE_CHANNELS.map((channel) => [channel, window(channel)])) as Record<
    CadenceChannel,
    WorkingCalendar
  >;
}
