import type { Hindrances, OwnerChange, RehearsedLead, ShareRow, Spread } from '@mikomi/domain/assignment';
import type { Potential as PotentialName } from '@mikomi/domain/qualification';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { visible } from '../../graphql/restricted.ts';
import { Lead, Potential } from '../leads/index.ts';
import { MOST_PAST_LEADS, type Rehearsal } from './rehearse-plan.ts';

/** Of a rehearsal so many leads are shown one by one, the latest first. */
const MOST_SHOWN = 50;

const AssignmentShare = builder.objectRef<ShareRow>('AssignmentShare').implement({
  description: 'What a member would have got beside what was due to them and what they really got.',
  authScopes: { member: true },
  fields: (t) => ({
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who.',
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    expected: t.exposeFloat('expected', { description: 'What was due, in leads.' }),
    got: t.exposeInt('got', { description: 'What the rules would have given.' }),
    really: t.exposeInt('really', { description: 'What they really got of the same leads.' }),
    returned: t.exposeInt('returned', { description: 'Customers who would have come back to them.' }),
    text: t.string({
      description: 'The row in the reader’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

const AssignmentSpread = builder.objectRef<Spread>('AssignmentSpread').implement({
  description: 'How leads would have been spread.',
  authScopes: { member: true },
  fields: (t) => ({
    leads: t.exposeInt('leads', { description: 'How many leads.' }),
    queued: t.exposeInt('queued', { description: 'How many would have waited.' }),
    returned: t.exposeInt('returned', { description: 'How many would have gone back to an earlier owner.' }),
    fairness: t.exposeFloat('fairness', {
      nullable: true,
      description: 'Jain’s index of got by due: 1 where everybody gets exactly their due.',
    }),
    reallyFairness: t.exposeFloat('reallyFairness', {
      nullable: true,
      description: 'The same of what really was.',
    }),
    shares: t.field({
      type: [AssignmentShare],
      description: 'Of each member.',
      resolve: ({ rows }) => [...rows],
    }),
    sentences: t.stringList({
      description: 'The spread in the reader’s language.',
      resolve: ({ because }, _args, context) =>
        because.map((each) => sentenceFor(each, memberOf(context).locale)),
    }),
  }),
});

const SpreadByPotential = builder
  .objectRef<{ readonly potential: PotentialName | null; readonly spread: Spread }>(
    'AssignmentSpreadByPotential',
  )
  .implement({
    description: 'The spread of the leads of one potential.',
    authScopes: { member: true },
    fields: (t) => ({
      potential: t.field({
        type: Potential,
        nullable: true,
        description: 'Which; null for those without.',
        resolve: ({ potential }) => potential,
      }),
      spread: t.field({
        type: AssignmentSpread,
        description: 'How they would have been spread.',
        resolve: ({ spread }) => spread,
      }),
    }),
  });

const SpreadBySource = builder
  .objectRef<{ readonly sourceId: string | null; readonly spread: Spread }>('AssignmentSpreadBySource')
  .implement({
    description: 'The spread of the leads of one source.',
    authScopes: { member: true },
    fields: (t) => ({
      source: t.prismaField({
        type: 'Source',
        nullable: true,
        description: 'Which; null for those without.',
        resolve: (query, { sourceId }, _args, context, info) =>
          loadReference(context, info, 'Source', sourceId, query),
      }),
      spread: t.field({
        type: AssignmentSpread,
        description: 'How they would have been spread.',
        resolve: ({ spread }) => spread,
      }),
    }),
  });

const AssignmentHindrances = builder.objectRef<Hindrances>('AssignmentHindrances').implement({
  description: 'What stood in a member’s way.',
  authScopes: { member: true },
  fields: (t) => ({
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose.',
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    reasons: t.stringList({
      description: 'What kept leads from them in the reader’s language, the most first.',
      resolve: ({ reasons }, _args, context) =>
        reasons.map(({ because }) => sentenceFor(because, memberOf(context).locale)),
    }),
  }),
});

const AssignmentMove = builder.objectRef<OwnerChange>('AssignmentMove').implement({
  description: 'Leads that really were one member’s and would have been another’s, or the same one’s.',
  authScopes: { member: true },
  fields: (t) => ({
    from: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose they really were; null for nobody’s.',
      resolve: (query, { fromMemberId }, _args, context, info) =>
        loadReference(context, info, 'Member', fromMemberId, query),
    }),
    to: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose they would have been; null for nobody’s.',
      resolve: (query, { toMemberId }, _args, context, info) =>
        loadReference(context, info, 'Member', toMemberId, query),
    }),
    leads: t.exposeInt('leads', { description: 'How many.' }),
  }),
});

const RehearsedLeadType = builder.objectRef<RehearsedLead>('RehearsedLead').implement({
  description: 'A past lead with who would have had it.',
  authScopes: { member: true },
  fields: (t) => ({
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead; null when the viewer may not see it.',
      resolve: visible('Lead', ({ lead }: RehearsedLead) => lead.id),
    }),
    really: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who really got it first.',
      resolve: (query, { lead }, _args, context, info) =>
        loadReference(context, info, 'Member', lead.ownerId, query),
    }),
    would: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who would have got it; null where it would have waited.',
      resolve: (query, { decision }, _args, context, info) =>
        loadReference(
          context,
          info,
          'Member',
          decision.kind === 'assigned' ? decision.memberId : null,
          query,
        ),
    }),
    reason: t.string({
      description: 'Why, in the reader’s language.',
      resolve: ({ decision }, _args, context) => sentenceFor(decision.because, memberOf(context).locale),
    }),
  }),
});

export const AssignmentRehearsal = builder.objectRef<Rehearsal>('AssignmentRehearsal').implement({
  description: 'What a plan would have done with the leads of the last days. Nothing is written.',
  authScopes: { right: 'settings.manage' },
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'How many days back.' }),
    isCut: t.exposeBoolean('isCut', {
      description: `Whether there were more than ${MOST_PAST_LEADS} leads: the latest are rehearsed.`,
    }),
    overall: t.field({
      type: AssignmentSpread,
      description: 'Of all leads.',
      resolve: ({ report }) => report.overall,
    }),
    byPotential: t.field({
      type: [SpreadByPotential],
      description: 'By potential, the highest first.',
      resolve: ({ report }) => [...report.byPotential],
    }),
    bySource: t.field({
      type: [SpreadBySource],
      description: 'By source.',
      resolve: ({ report }) => [...report.bySource],
    }),
    hindrances: t.field({
      type: [AssignmentHindrances],
      description: 'What stood in whose way.',
      resolve: ({ report }) => [...report.hindrances],
    }),
    moves: t.field({
      type: [AssignmentMove],
      description: 'What would have been otherwise than it was.',
      resolve: ({ report }) => [...report.moves],
    }),
    leads: t.field({
      type: [RehearsedLeadType],
      description: `Lead by lead, the latest first; at most ${MOST_SHOWN}.`,
      resolve: ({ leads }) => leads.slice(-MOST_SHOWN).reverse(),
    }),
  }),
});
