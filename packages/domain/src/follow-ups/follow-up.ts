import type { CivilDay, CivilTime, Instant } from '../shared/index.ts';

/** What is promised; OWN is a kind the organization named itself. */
export const FOLLOW_UP_KINDS = [
  'CALL',
  'WHATSAPP',
  'EMAIL',
  'TEXT',
  'MEETING',
  'DEMO',
  'VISIT',
  'OWN',
] as const;

/** One of `FOLLOW_UP_KINDS`. */
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** OPEN until it is DONE or CANCELLED. */
export type FollowUpState = 'OPEN' | 'DONE' | 'CANCELLED';

/** A dated promise. Without a time it is due on its day, whenever. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  /** The name of an OWN kind. */
  readonly label: string | null;
  readonly state: FollowUpState;
  readonly day: CivilDay;
  readonly time: CivilTime | null;
  readonly note: string | null;
  readonly assigneeId: string;
  readonly remindAt: Instant | null;
}
