import { builder } from '../../graphql/builder.ts';
import { Lead } from '../leads/index.ts';
import { loadForLead } from './loaders.ts';
import { LeadScore, ScoreStep } from './score.types.ts';
import { historiesOfLeads, scoresOfLeads } from './store/kept-scores.ts';

const MOST_STEPS = 50;

builder.prismaObjectFields(Lead, (t) => ({
  score: t.field({
    type: LeadScore,
    nullable: true,
    description: 'How good it is in points, and why; null in the seconds until it is first scored.',
    select: { id: true },
    resolve: async ({ id }, _args, context) =>
      (await loadForLead(context, 'scores', id, scoresOfLeads)) ?? null,
  }),
  scoreHistory: t.field({
    type: [ScoreStep],
    description: `When and why its score or grade became another, the latest first; at most ${MOST_STEPS}.`,
    select: { id: true },
    complexity: { field: 5, multiplier: MOST_STEPS },
    resolve: async ({ id }, _args, context) =>
      (await loadForLead(context, 'score histories', id, (member, ids) =>
        historiesOfLeads(member, ids, MOST_STEPS),
      )) ?? [],
  }),
}));
