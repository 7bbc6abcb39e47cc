// Invariants: a lead's score, grade and judged potential are what the rules in force say of it as it stands.
// Locks: the leads.
// Changes: what is derived of leads; no recorded type.
import { explainScore } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { announceDerived } from '../../../platform/change/live-feed.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { holdLeads } from '../../leads/index.ts';
import { judgeLeads, knownOfLeads, type Moment } from '../judge-leads.ts';
import type { Judges } from '../judges.ts';
import { type ScoreCause, type Standing, writeScores } from '../store/write-scores.ts';

/** Scores these leads anew; answers those that show otherwise since. */
export async function scoreLeads(
  context: CommandContext,
  ids: readonly string[],
  judges: Judges,
  moment: Moment,
  cause: ScoreCause,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const shown = await transaction(context, 'score-leads', async (tx) => {
    await holdLeads(tx, ids);
    const judged = judgeLeads(await knownOfLeads(tx, ids, judges, moment), judges, moment);
    const { model } = judges.score;
    const standings = judged.map(({ leadId, score, judgement }): Standing => {
      const factors = explainScore(model, score, moment.zone).map(({ latest: _, ...kept }) => kept);
      const gradeRank = model.grades.findIndex(({ grade }) => grade === score.grade);
      return { leadId, score, factors, gradeRank: gradeRank < 0 ? NO_GRADE : gradeRank, judgement };
    });
    const changed = await writeScores(tx, standings, cause);
    // Of all leads at once, and by night, nobody's screen is told lead by lead.
    if (cause === 'EVENT') await announceDerived(tx, 'Lead', changed);
    return changed;
  });
  if (isRefusal(shown)) throw new Error(`Leads can't be scored: ${shown.because}`);
  return shown;
}

/** Behind every grade. */
const NO_GRADE = 99;
