import type { LeadFacts } from '../../leads/index.ts';
import type { Instant, Sentence } from '../../shared/index.ts';
import type { FollowUp } from '../follow-up.ts';
import type { Sleep } from './sleep-lead.ts';

/** All that can be the next step of a lead. */
export interface LeadSteps extends Pick<LeadFacts, 'closed'> {
  readonly followUps: readonly Pick<FollowUp, 'kind' | 'label' | 'state' | 'day' | 'time'>[];
  /** What stands in a calendar and is no follow-up. */
  readonly appointments: readonly {
    readonly title: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
  }[];
  /** When a running cadence takes its next step. */
  readonly cadenceNextAt: Instant | null;
  readonly sleep: Sleep | null;
  /** When the customer last wrote or called. */
  readonly lastWroteAt: Instant | null;
}

/** One thing that is going to happen on a lead, or is overdue. */
export interface LeadStep {
  readonly kind: 'FOLLOW_UP' | 'APPOINTMENT' | 'CADENCE' | 'SLEEP';
  readonly at: Instant;
  readonly because: Sentence;
}
