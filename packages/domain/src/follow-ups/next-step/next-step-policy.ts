import type { Potential } from '../../qualification/index.ts';
import type { FollowUpKind } from '../follow-up.ts';

/** How the last contact ended: not at all, a call by its outcome or missed by us, a message by who wrote it, or having met. */
export const CONTACT_ENDS = [
  'NONE',
  'REACHED',
  'NO_ANSWER',
  'BUSY',
  'VOICEMAIL',
  'WRONG_NUMBER',
  'REFUSED',
  'MISSED',
  'WRITTEN_TO',
  'WROTE',
  'MET',
] as const;

/** One of `CONTACT_ENDS`. */
export type ContactEnd = (typeof CONTACT_ENDS)[number];

/** What to propose after a contact. Null of `after` or `potentials` is any. */
export interface NextStepRule {
  readonly after: readonly ContactEnd[] | null;
  readonly potentials: readonly (Potential | 'UNKNOWN')[] | null;
  /** SAME is the way of the last contact; SLEEP leaves the lead alone until then. */
  readonly propose: FollowUpKind | 'SAME' | 'SLEEP';
  /** What is to be done, where an OWN kind is proposed; the other kinds have names. */
  readonly label?: string | null;
  readonly workingDays: number;
}

/** The first rule that fits decides; a call on the next working day where none does. */
export type NextStepPolicy = readonly NextStepRule[];

/** What an organization begins with. Ours: the sooner the better the lead, the same way as last time, a no is a rest and not an end. */
export const NEXT_STEP_POLICY: NextStepPolicy = [
  { after: ['NONE'], potentials: null, propose: 'CALL', workingDays: 0 },
  { after: ['MISSED', 'WROTE'], potentials: null, propose: 'SAME', workingDays: 0 },
  { after: ['WRONG_NUMBER'], potentials: null, propose: 'EMAIL', workingDays: 0 },
  { after: ['NO_ANSWER', 'BUSY'], potentials: null, propose: 'CALL', workingDays: 1 },
  { after: ['VOICEMAIL'], potentials: null, propose: 'CALL', workingDays: 2 },
  { after: ['REFUSED'], potentials: null, propose: 'SLEEP', workingDays: 60 },
  { after: ['MET'], potentials: null, propose: 'EMAIL', workingDays: 1 },
  { after: null, potentials: ['HIGH'], propose: 'SAME', workingDays: 2 },
  { after: null, potentials: ['LOW'], propose: 'SAME', workingDays: 10 },
  { after: null, potentials: null, propose: 'SAME', workingDays: 4 },
];
