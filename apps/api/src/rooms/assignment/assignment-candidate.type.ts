import type { AssignmentDecision } from '@mikomi/domain/assignment';
import { builder } from '../../graphql/builder.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';

/** Of a decision at most so many who might have had the lead are told. */
export const MOST_CANDIDATES = 200;

interface CandidateShape {
  readonly memberId: string;
  readonly wasGiven: boolean;
  readonly couldTakeIt: boolean;
  readonly reasons: readonly string[];
}

export const AssignmentCandidate = builder.objectRef<CandidateShape>('AssignmentCandidate').implement({
  description: 'Somebody who might have been given a lead, and why they were or were not.',
  authScopes: { member: true },
  fields: (t) => ({
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who.',
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    wasGiven: t.exposeBoolean('wasGiven', { description: 'Whether the lead was given to them.' }),
    couldTakeIt: t.exposeBoolean('couldTakeIt', { description: 'Whether they could have taken it.' }),
    reasons: t.exposeStringList('reasons', {
      description: 'Why they were not given it, in the reader’s language; none of who was.',
    }),
  }),
});

/** The first of those who might have had the lead, as a decision found them. */
export function candidateShapes(decision: AssignmentDecision | null, locale: string): CandidateShape[] {
  const chosen = decision?.kind === 'assigned' ? decision.memberId : null;
  return (decision?.candidates ?? []).slice(0, MOST_CANDIDATES).map(({ memberId, couldTakeIt, whyNot }) => ({
    memberId,
    couldTakeIt,
    wasGiven: memberId === chosen,
    reasons: whyNot.map((reason) => sentenceFor(reason, locale)),
  }));
}

/** Why the rules before the deciding one did not decide. */
export function passedSentences(decision: AssignmentDecision | null, locale: string): string[] {
  return (decision?.passed ?? []).map(({ because }) => sentenceFor(because, locale));
}
