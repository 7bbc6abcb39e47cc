import { GROUPS_FACT } from '@mikomi/domain/catalog';
import type { ScoreModel } from '@mikomi/domain/qualification';
import type { Facts } from '../catalog/index.ts';

/** Of all facts those that the rules of a model ask for: the others need not be read. */
export function askedFacts(facts: Facts, { fit }: Pick<ScoreModel, 'fit'>): Facts {
  const rules = JSON.stringify(fit.map(({ when }) => when));
  const asksForGroups = rules.includes('"in-group"');
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) => rules.includes(JSON.stringify(name)) || (asksForGroups && name === GROUPS_FACT),
    ),
  );
}
