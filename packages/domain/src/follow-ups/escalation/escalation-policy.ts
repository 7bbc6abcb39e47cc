/** What an escalation does, the mildest first. */
export const ESCALATION_ACTIONS = ['TELL_ASSIGNEE', 'TELL_MANAGER', 'MAKE_CLAIMABLE'] as const;

/** One of `ESCALATION_ACTIONS`. */
export type EscalationAction = (typeof ESCALATION_ACTIONS)[number];

/** In what the time of an overdue follow-up is counted. */
export const ESCALATION_UNITS = ['WORKING_HOURS', 'WORKING_DAYS'] as const;

/** What happens to a follow-up that has been overdue for so much of its assignee's working time. */
export interface EscalationStep {
  readonly id: string;
  readonly after: { readonly unit: (typeof ESCALATION_UNITS)[number]; readonly count: number };
  readonly action: EscalationAction;
}

/** The steps in the order in which they are taken. */
export type EscalationPolicy = readonly EscalationStep[];

/** What an organization begins with. Ours: two working days are the assignee's own, and within a week somebody else can take it over. */
export const ESCALATION_POLICY: EscalationPolicy = [
  { id: 'manager', after: { unit: 'WORKING_DAYS', count: 2 }, action: 'TELL_MANAGER' },
  { id: 'claimable', after: { unit: 'WORKING_DAYS', count: 5 }, action: 'MAKE_CLAIMABLE' },
];
