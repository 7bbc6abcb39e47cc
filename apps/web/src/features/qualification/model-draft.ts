import type { StoredRule } from '@mikomi/domain/catalog';
import type { ScoreModel } from '@mikomi/domain/qualification';

/** A model in the form that is stored and edited. */
export type ModelDraft = ScoreModel<StoredRule>;
