import { type Facts, GROUPS_FACT } from '@mikomi/domain/catalog';
import {
  contactDays,
  judgePotential,
  type PotentialFacts,
  type PotentialJudgement,
  type Score,
  type ScoreEvent,
} from '@mikomi/domain/qualification';
import type { Zone } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { factScope, loadFacts } from '../catalog/index.ts';
import { withRuleGroups } from '../leads/index.ts';
import type { Judges } from './judges.ts';
import { answersOnLeads, type StoredAnswer } from './store/answers.ts';
import { wantedOnLeads } from './store/interests.ts';
import { recordsOfLeads } from './store/score-events.ts';

/** By this name the answers that a potential asks for are kept beside those of frameworks. */
export const POTENTIAL_ANSWERS = 'potential';

/** All that a lead is judged by. */
export interface Known {
  readonly leadId: string;
  readonly facts: Facts;
  readonly events: readonly ScoreEvent[];
  readonly potential: PotentialFacts;
  readonly answers: readonly StoredAnswer[];
}

/** A lead with its score and potential. */
export interface Judged extends Known {
  readonly score: Score;
  readonly judgement: PotentialJudgement;
}

export interface Moment {
  readonly now: number;
  readonly zone: Zone;
}

/** What is known of these leads, in bulk. */
export async function knownOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
  { facts: asked, policy }: Pick<Judges, 'facts' | 'policy'>,
  { now, zone }: Moment,
): Promise<readonly Known[]> {
  const alone = await loadFacts(scope, 'lead', 'l', ids, asked);
  const facts =
    GROUPS_FACT in asked ? await withRuleGroups(await factScope(scope), ids, alone, { now, zone }) : alone;
  const records = await recordsOfLeads(scope, ids);
  const wanted = await wantedOnLeads(scope, ids);
  const answers = await answersOnLeads(scope, ids);
  return ids.flatMap((leadId): readonly Known[] => {
    const known = facts.get(leadId);
    if (!known) return [];
    const { activities, events } = records.get(leadId) ?? { activities: [], events: [] };
    const given = answers.get(leadId) ?? [];
    const told = new Map(
      given
        .filter(({ frameworkId }) => frameworkId === POTENTIAL_ANSWERS)
        .map(({ criterionId, answer }) => [criterionId, answer]),
    );
    const potential: PotentialFacts = {
      ...wanted(leadId),
      contactDays: contactDays(activities, now, zone, policy.contact),
      capacity: (told.get('capacity') ?? null) as PotentialFacts['capacity'],
      budget: null,
      answers: Object.fromEntries(told),
    };
    return [{ leadId, facts: known, events, potential, answers: given }];
  });
}

/** Scores each lead and judges its potential. */
export function judgeLeads(
  known: readonly Known[],
  { score: { score }, policy }: Pick<Judges, 'score' | 'policy'>,
  moment: Moment,
): readonly Judged[] {
  return known.map((lead) => ({
    ...lead,
    score: score(lead.facts, lead.events, moment),
    judgement: judgePotential(lead.potential, policy),
  }));
}
