import type { Sentence, Zone } from '../../shared/index.ts';
import type { Score, ScoreFactor } from './score.ts';
import type { ScoreModel } from './score-model.ts';

/** A factor with the sentence that says it. */
export interface ExplainedFactor extends ScoreFactor {
  readonly because: Sentence;
}

/**
 * Says each factor of a score, by the model that made it. Made when somebody looks: most scores are only sorted by.
 * Source: ours, because a score without its factors is neither trusted nor corrected.
 */
export function explainScore(model: ScoreModel, score: Score, zone: Zone): readonly ExplainedFactor[] {
  return score.factors.map((factor) => ({ ...factor, because: becauseOf(factor, model, zone) }));
}

function becauseOf(factor: ScoreFactor, model: ScoreModel, zone: Zone): Sentence {
  switch (factor.kind) {
    case 'fit': {
      const rule = model.fit.find(({ id }) => id === factor.id);
      return { key: 'score.fit', parameters: { rule: rule?.name ?? '' } };
    }
    case 'engagement': {
      const rule = model.engagement.find(({ id }) => id === factor.id);
      const { count, points } = factor;
      const full = (rule?.points ?? 0) * count;
      const parameters = { rule: rule?.name ?? '', count, latest: { at: factor.latest, zone } };
      return full === points
        ? { key: 'score.engagement', parameters }
        : { key: 'score.engagement.decayed', parameters: { ...parameters, full, points } };
    }
    case 'group': {
      const group = model.groups.find(({ id }) => id === factor.id);
      const name = group?.name ?? '';
      return factor.points < 0
        ? { key: 'score.group.most', parameters: { group: name, limit: group?.atMost ?? 0 } }
        : { key: 'score.group.least', parameters: { group: name, limit: group?.atLeast ?? 0 } };
    }
    case 'limit': {
      const part = factor.id as keyof ScoreModel['caps'];
      return factor.points > 0
        ? { key: `score.limit.${part}.least` }
        : { key: `score.limit.${part}.most`, parameters: { limit: model.caps[part] } };
    }
  }
}
