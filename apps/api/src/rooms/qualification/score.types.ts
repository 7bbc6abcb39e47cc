import type { ScoreChange as Step } from '@mikomi/domain/qualification';
import type { Sentence } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import type { KeptChange, KeptScore } from './store/kept-scores.ts';
import type { KeptFactor, ScoreCause } from './store/write-scores.ts';
import { whatWouldChange } from './what-would-change.ts';

const authScopes = { right: 'lead.read' } as const;

const ScoreFactorKind = builder.enumType('ScoreFactorKind', {
  description: 'What a factor of a score comes from.',
  values: described({
    FIT: 'Who they are.',
    ENGAGEMENT: 'What they do.',
    GROUP: 'What the limit of several rules takes or gives back.',
    LIMIT: 'What the limit of fit, of engagement or of all takes or gives back.',
  }),
});

const ScoreFactor = builder.objectRef<KeptFactor>('ScoreFactor').implement({
  description: 'One part of a score. The factors sum to the total.',
  authScopes,
  fields: (t) => ({
    kind: t.field({
      type: ScoreFactorKind,
      description: 'What it comes from.',
      resolve: ({ kind }) => kind.toUpperCase() as 'FIT',
    }),
    ruleId: t.exposeString('id', { description: 'The rule, group or limit of the model.' }),
    points: t.exposeInt('points', { description: 'By how much; below zero it speaks against the lead.' }),
    count: t.exposeInt('count', { description: 'How many events count; 1 for what they are, 0 for limits.' }),
    text: t.string({
      description: 'It in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

const WouldChange = builder.objectRef<Step>('WouldChangeScore').implement({
  description: 'One thing that would change a score.',
  authScopes,
  fields: (t) => ({
    points: t.exposeInt('change', { description: 'What it would add to the total.' }),
    text: t.string({
      description: 'It in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

const MOST_CHANGES = 10;

export const LeadScore = builder.objectRef<KeptScore>('LeadScore').implement({
  description: 'How good a lead is in points: who they are and what they do.',
  authScopes,
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'The sum of its factors.' }),
    grade: t.exposeString('grade', {
      nullable: true,
      description: 'How well they fit, as a letter of the model; null where it grades by nothing.',
    }),
    fit: t.exposeInt('fit', { description: 'The points for who they are.' }),
    engagement: t.exposeInt('engagement', { description: 'The points for what they do.' }),
    scoredAt: t.expose('scoredAt', { type: 'DateTime', description: 'When it last came out otherwise.' }),
    factors: t.field({
      type: [ScoreFactor],
      description: 'What it is made of.',
      resolve: ({ factors }) => factors,
    }),
    wouldChange: t.field({
      type: [WouldChange],
      description: `What would change it most, the largest first; at most ${MOST_CHANGES}.`,
      args: { first: t.arg.int({ description: 'At most so many; 3 unless said.' }) },
      complexity: { field: 20 },
      resolve: ({ leadId }, { first }, context) =>
        whatWouldChange(context, leadId, Math.min(Math.max(first ?? 3, 0), MOST_CHANGES)),
    }),
  }),
});

export const ScoreCauseEnum = builder.enumType('ScoreCause', {
  description: 'Why a lead was scored anew.',
  values: described<ScoreCause>({
    EVENT: 'Something happened on it or its parties.',
    RULES: 'The rules changed.',
    TIME: 'Time went by.',
  }),
});

interface Reason {
  readonly points: number;
  readonly because: Sentence;
}

const ScoreReason = builder.objectRef<Reason>('ScoreReason').implement({
  description: 'A factor that came, went, or counts otherwise than before.',
  authScopes,
  fields: (t) => ({
    points: t.exposeInt('points', { description: 'By how much the score differs by it.' }),
    text: t.string({
      description: 'The factor in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

export const ScoreStep = builder.objectRef<KeptChange>('ScoreStep').implement({
  description: 'A moment at which a lead’s score or grade became another.',
  authScopes,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    cause: t.field({ type: ScoreCauseEnum, description: 'Why then.', resolve: ({ cause }) => cause }),
    before: t.exposeInt('before', { nullable: true, description: 'The score before; null for the first.' }),
    after: t.exposeInt('after', { description: 'The score since.' }),
    gradeBefore: t.exposeString('gradeBefore', { nullable: true, description: 'The grade before.' }),
    gradeAfter: t.exposeString('gradeAfter', { nullable: true, description: 'The grade since.' }),
    reasons: t.field({
      type: [ScoreReason],
      description: 'What made the difference, the largest first.',
      resolve: ({ reasons }) => reasons,
    }),
  }),
});
