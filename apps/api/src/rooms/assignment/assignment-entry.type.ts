import {
  type ASSIGNMENT_EVENTS,
  type AssignmentDecision,
  type ByPeople,
  eventSentence,
} from '@mikomi/domain/assignment';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { Lead, Potential } from '../leads/index.ts';
import {
  AssignmentCandidate,
  candidateShapes,
  MOST_CANDIDATES,
  passedSentences,
} from './assignment-candidate.type.ts';
import { visibleEntries } from './store/visible-entries.ts';

restrict('AssignmentEntry', visibleEntries);

type Event = (typeof ASSIGNMENT_EVENTS)[number];

export const AssignmentEvent = builder.enumType('AssignmentEvent', {
  description: 'What happened to a lead on its way to somebody.',
  values: described<Event>({
    BY_RULE: 'Given by the rules.',
    QUEUED: 'Left waiting by the rules: nobody could take it.',
    BY_HAND: 'Given by a colleague.',
    BY_SOURCE: 'Given by its source, whose leads are one member’s.',
    BY_LINK: 'Given by the member’s own link that it came by.',
    TAKEN: 'Taken by its new owner themselves.',
    CLAIMED: 'Claimed out of a queue.',
    ACCEPTED: 'Accepted by whom it was given to.',
    DECLINED: 'Declined by whom it was given to.',
    RELEASED: 'Given to nobody yet by a colleague.',
  }),
});

const decisionOf = (decision: unknown) => decision as AssignmentDecision | null;

export const AssignmentEntry = builder.prismaObject('AssignmentEntry', {
  description: 'One entry of the decision log; whoever sees its lead sees it.',
  authScopes: { right: 'lead.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('AssignmentEntry', id) }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was.' }),
    event: t.field({
      type: AssignmentEvent,
      description: 'What happened.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Event,
    }),
    reason: t.string({
      description: 'Why, as one sentence in the reader’s language.',
      select: { kind: true, decision: true },
      resolve: ({ kind, decision }, _args, context) => {
        const because = decisionOf(decision)?.because ?? eventSentence(kind as ByPeople);
        return sentenceFor(because, memberOf(context).locale);
      },
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why it was declined, in their words.' }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead.',
      select: { leadId: true },
      resolve: visible('Lead', ({ leadId }: { leadId: string }) => leadId),
    }),
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose it became, or who accepted or declined it; null where it waits.',
      select: { memberId: true },
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    fromMember: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose it was before.',
      select: { fromMemberId: true },
      resolve: (query, { fromMemberId }, _args, context, info) =>
        loadReference(context, info, 'Member', fromMemberId, query),
    }),
    actor: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose doing it was; null when it was the product’s.',
      select: { actorId: true },
      resolve: (query, { actorId }, _args, context, info) =>
        loadReference(context, info, 'Member', actorId, query),
    }),
    insteadOf: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who was away and would have had it, where a substitute stepped in.',
      select: { decision: true },
      resolve: (query, { decision }, _args, context, info) => {
        const made = decisionOf(decision);
        const id = (made?.kind === 'assigned' && made.insteadOfId) || null;
        return loadReference(context, info, 'Member', id, query);
      },
    }),
    queue: t.prismaField({
      type: 'Team',
      nullable: true,
      description: 'The team for which it waits; null where it waits for everybody or for nobody.',
      select: { teamId: true },
      resolve: (query, { teamId }, _args, context, info) =>
        loadReference(context, info, 'Team', teamId, query),
    }),
    potential: t.field({
      type: Potential,
      nullable: true,
      description: 'How likely it was to be won then.',
      select: { potential: true },
      resolve: ({ potential }) => potential as never,
    }),
    passedRules: t.stringList({
      description: 'The rules that were asked before the one that decided, and why they did not.',
      select: { decision: true },
      resolve: ({ decision }, _args, context) =>
        passedSentences(decisionOf(decision), memberOf(context).locale),
    }),
    candidates: t.field({
      type: [AssignmentCandidate],
      description: `Who might have been given it, and why they were or were not; at most ${MOST_CANDIDATES}.`,
      select: { decision: true },
      resolve: ({ decision }, _args, context) =>
        candidateShapes(decisionOf(decision), memberOf(context).locale),
    }),
  }),
});
