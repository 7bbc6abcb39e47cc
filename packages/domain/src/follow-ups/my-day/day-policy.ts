import type { Potential } from '../../qualification/index.ts';
import type { FollowUpKind } from '../follow-up.ts';

/** How a day is arranged; data that an organization may change. */
export interface DayPolicy {
  /** A fixed appointment leads the day from this long before it begins. */
  readonly appointmentWithinMinutes: number;
  /** The kinds of follow-up that are appointments when they have a time: somebody is waiting there. */
  readonly appointmentKinds: readonly FollowUpKind[];
  readonly mostOverdue: number;
  /** A lead of this potential cools after so many days without contact. */
  readonly coolsAfterDays: Readonly<Record<Potential | 'UNKNOWN', number>>;
  /** A lead with a step planned within so many days does not cool: somebody is about to be in touch. */
  readonly plannedWithinDays: number;
  readonly skipMinutes: number;
  /** How long each kind is likely to take. */
  readonly minutesOf: Readonly<Record<FollowUpKind | 'WAITING' | 'RESPONSE' | 'COOLING', number>>;
}

/** What an organization begins with. Ours: fixed times first, few overdue at once, and the best leads cool the soonest. */
export const DAY_POLICY: DayPolicy = {
  appointmentWithinMinutes: 15,
  appointmentKinds: ['MEETING', 'DEMO', 'VISIT'],
  mostOverdue: 20,
  coolsAfterDays: { HIGH: 5, MEDIUM: 10, LOW: 20, UNKNOWN: 10 },
  plannedWithinDays: 3,
  skipMinutes: 60,
  minutesOf: {
    CALL: 10,
    WHATSAPP: 5,
    EMAIL: 10,
    TEXT: 5,
    MEETING: 60,
    DEMO: 60,
    VISIT: 90,
    OWN: 15,
    WAITING: 10,
    RESPONSE: 10,
    COOLING: 10,
  },
};
