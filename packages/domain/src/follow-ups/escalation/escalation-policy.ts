import { isWhole, type Refusal, refuse } from '../../shared/index.ts';

/** What an escalation does, the mildest first. */
export const ESCALATION_ACTIONS = ['TELL_ASSIGNEE', 'TELL_MANAGER', 'MAKE_CLAIMABLE'] as const;

/** One of `ESCALATION_ACTIONS`. */
export type EscalationAction = (typeof ESCALATION_ACTIONS)[number];

/** What happens to a follow-up that has been overdue for so much of its assignee's working time. */
export interface EscalationStep {
  readonly id: string;
  readonly after: { readonly unit: 'WORKING_HOURS' | 'WORKING_DAYS'; readonly count: number };
  readonly action: EscalationAction;
}

/** The steps in the order in which they are taken. */
export type EscalationPolicy = readonly EscalationStep[];

/** What an organization begins with. Ours: two working days are the assignee's own, and within a week somebody else can take it over. */
export const ESCALATION_POLICY: EscalationPolicy = [
  { id: 'manager', after: { unit: 'WORKING_DAYS', count: 2 }, action: 'TELL_MANAGER' },
  { id: 'claimable', after: { unit: 'WORKING_DAYS', count: 5 }, action: 'MAKE_CLAIMABLE' },
];

const MOST_STEPS = 10;
const LONGEST = { WORKING_HOURS: 400, WORKING_DAYS: 60 } as const;

/** Why a policy of escalation is not saved. */
export type EscalationPolicyRefusal = Refusal<
  'escalation-steps-too-many' | 'escalation-step-twice' | 'escalation-count-unfit'
>;

/**
 * A policy has at most ten steps with ids of their own, each after a whole number of working hours or days.
 * Source: ours, because ten alarms about one promise are heard less than two.
 */
export function checkEscalationPolicy(policy: EscalationPolicy): EscalationPolicyRefusal | undefined {
  if (policy.length > MOST_STEPS)
    return refuse('escalation-steps-too-many', { parameters: { atMost: MOST_STEPS } });
  if (new Set(policy.map(({ id }) => id)).size < policy.length) return refuse('escalation-step-twice');
  for (const [index, { after }] of policy.entries()) {
    const atMost = LONGEST[after.unit];
    if (!isWhole(after.count, 1, atMost))
      return refuse('escalation-count-unfit', {
        path: [String(index), 'after', 'count'],
        parameters: { atMost },
      });
  }
  return undefined;
}
