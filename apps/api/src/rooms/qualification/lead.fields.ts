import type { Potential } from '@mikomi/domain/qualification';
import { builder } from '../../graphql/builder.ts';
import { Lead } from '../leads/index.ts';
import { LeadFramework, LeadQuestion } from './framework.types.ts';
import { loadForLead } from './loaders.ts';
import { PotentialReasons } from './potential.types.ts';
import { questionsOfLeads } from './questions-of-leads.ts';
import { LeadScore, ScoreStep } from './score.types.ts';
import { historiesOfLeads, scoresOfLeads } from './store/kept-scores.ts';
import { MOST_STEPS } from './store/write-scores.ts';

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

builder.prismaObjectFields(Lead, (t) => ({
  potentialReasons: t.field({
    type: PotentialReasons,
    nullable: true,
    description: 'Why its potential is what it is; null in the seconds until it is first judged.',
    select: {
      potential: true,
      judgedPotential: true,
      potentialReason: true,
      potentialById: true,
      potentialAt: true,
      id: true,
    },
    resolve: async (lead, _args, context) => {
      const kept = (await loadForLead(context, 'scores', lead.id, scoresOfLeads))?.reasons;
      if (!kept || !lead.judgedPotential) return null;
      const { potential, potentialReason: reason, potentialById: memberId, potentialAt: at } = lead;
      const byHand = potential && { potential: potential as Potential, reason: reason ?? '', memberId, at };
      return { judged: lead.judgedPotential as Potential, kept, byHand: byHand || null };
    },
  }),
  potentialQuestions: t.field({
    type: [LeadQuestion],
    description: 'What its potential asks beside what is seen, and what was found out; at most 21.',
    select: { id: true },
    complexity: { field: 5, multiplier: 2 },
    resolve: async ({ id }, _args, context) =>
      (await loadForLead(context, 'questions', id, questionsOfLeads))?.ofPotential ?? [],
  }),
  frameworks: t.field({
    type: [LeadFramework],
    description: 'How it stands by the organization’s frameworks, at most 10.',
    select: { id: true },
    complexity: { field: 5, multiplier: 1 },
    resolve: async ({ id }, _args, context) =>
      (await loadForLead(context, 'questions', id, questionsOfLeads))?.frameworks ?? [],
  }),
}));
