import { checkTexts, type Instant, type Refusal, refuse, tidySpaces } from '../shared/index.ts';

/** A lead that was given to somebody. */
export interface GivenLead {
  readonly ownerId: string | null;
  readonly isOpen: boolean;
  readonly acceptedAt: Instant | null;
}

/** Why an answer to a given lead is not taken. */
export type AnswerRefusal = Refusal<'may-not-answer' | 'already-accepted' | 'lead-closed'>;

/** Why a lead is not sent back. */
export type DeclineRefusal = AnswerRefusal | Refusal<'decline-without-reason' | 'text-too-long'>;

/**
 * Whoever was given an open lead accepts it, once; nobody does so for another.
 * Source: ours, because an answer says that somebody has seen the lead, which nobody can say for somebody else.
 */
export function decideAcceptance(
  lead: GivenLead,
  memberId: string,
): { readonly kind: 'accepted' } | AnswerRefusal {
  if (lead.ownerId !== memberId) return refuse('may-not-answer');
  if (!lead.isOpen) return refuse('lead-closed');
  return lead.acceptedAt === null ? { kind: 'accepted' } : refuse('already-accepted');
}

/**
 * Until it is accepted, whoever was given an open lead may decline it, with a reason.
 * Source: ours, because a lead that comes back without a word teaches the rules nothing, and one that was accepted is
 * a customer who has been promised somebody.
 */
export function decideDecline(
  lead: GivenLead,
  memberId: string,
  reason: string,
): { readonly kind: 'declined'; readonly reason: string } | DeclineRefusal {
  const answer = decideAcceptance(lead, memberId);
  if (answer.kind === 'refused') return answer;
  const note = tidySpaces(reason);
  if (note === '') return refuse('decline-without-reason', { path: ['reason'] });
  return checkTexts({ note }) ?? { kind: 'declined', reason: note };
}
