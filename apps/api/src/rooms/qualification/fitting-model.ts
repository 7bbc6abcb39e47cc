import {
  checkScoreModel,
  type ScoreModel,
  type ScoreModelRefusal,
  type ScoreSchema,
} from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';

/** A model as far as it still fits, and why each rule that no longer does is left out. */
export interface FittingModel {
  readonly model: ScoreModel | undefined;
  readonly unfit: readonly { readonly ruleId: string; readonly refusal: ScoreModelRefusal }[];
}

/**
 * A stored model as today's schema reads it. What a rule asks about may be gone since it was saved, such as a field taken out
 * of use: the other rules go on scoring, and whoever keeps the model is told.
 */
export function fittingModel(stored: unknown, schema: ScoreSchema): FittingModel {
  const unfit: FittingModel['unfit'][number][] = [];
  let candidate = stored;
  for (;;) {
    const checked = checkScoreModel(candidate, schema);
    if (!isRefusal(checked)) return { model: checked, unfit };
    const [part, place] = checked.path ?? [];
    const rules = (part === 'fit' || part === 'engagement') && (candidate as ScoreModel)[part];
    const rule = rules ? rules[Number(place)] : undefined;
    if (!rules || !rule) return { model: undefined, unfit };
    unfit.push({ ruleId: rule.id, refusal: checked });
    candidate = { ...(candidate as ScoreModel), [part as string]: rules.filter((each) => each !== rule) };
  }
}
