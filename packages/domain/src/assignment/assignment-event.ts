import type { Sentence } from '../shared/index.ts';

/**
 * What happens to a lead on its way to somebody: BY_RULE given by the rules, QUEUED left waiting by them, BY_HAND given
 * by a person, BY_SOURCE by a source whose leads are one member's, BY_LINK by the member's own link, TAKEN by its new owner themselves, CLAIMED out of a queue, ACCEPTED and DECLINED by whom it was
 * given to, RELEASED to nobody by a person.
 */
export const ASSIGNMENT_EVENTS = [
  'BY_RULE',
  'QUEUED',
  'BY_HAND',
  'BY_SOURCE',
  'BY_LINK',
  'TAKEN',
  'CLAIMED',
  'ACCEPTED',
  'DECLINED',
  'RELEASED',
] as const;

/** One of `ASSIGNMENT_EVENTS`. */
export type AssignmentEvent = (typeof ASSIGNMENT_EVENTS)[number];

/** What the rules decided says itself; of what people do, and of what stands by itself, this is said. */
export type ByPeople = Exclude<AssignmentEvent, 'BY_RULE' | 'QUEUED'>;

const SENTENCES: Readonly<Record<ByPeople, string>> = {
  BY_HAND: 'given-by-hand',
  BY_SOURCE: 'given-by-source',
  BY_LINK: 'given-by-link',
  TAKEN: 'taken-by-themselves',
  CLAIMED: 'claimed-from-queue',
  ACCEPTED: 'taken-up',
  DECLINED: 'sent-back',
  RELEASED: 'released-by-hand',
};

/**
 * What people did with a lead, as the decision log says it beside what the rules decided.
 * Source: ours, because a log that keeps the rules' doings alone does not tell whose a lead is.
 */
export function eventSentence(event: ByPeople): Sentence {
  return { key: SENTENCES[event] };
}
