/** Where one thing that arrived stands. */
export const ARRIVAL_STATES = ['TAKEN_IN', 'NEEDS_MAPPING', 'SET_ASIDE', 'IGNORED', 'FAILED'] as const;
export type ArrivalState = (typeof ARRIVAL_STATES)[number];

/** What it became. */
export const ARRIVAL_OUTCOMES = [
  'NEW_LEAD',
  'TOUCH',
  'REOPENED',
  'ACTIVITY',
  'COLLAPSED',
  'TEST',
  'CONSENT',
] as const;
export type ArrivalOutcome = (typeof ARRIVAL_OUTCOMES)[number];
