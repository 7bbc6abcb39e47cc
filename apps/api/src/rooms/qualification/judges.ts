import {
  checkFramework,
  checkPotentialPolicy,
  FACTORY_FRAMEWORK,
  type Framework,
  POTENTIAL_POLICY,
  type PotentialPolicy,
  type PreparedScore,
  prepareScore,
  type ScoreModel,
  type ScoreSchema,
} from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import type { Facts } from '../catalog/index.ts';
import { askedFacts } from './asked-facts.ts';
import { FACTORY_SCORE_MODEL } from './factory-score-model.ts';
import { type FittingModel, fittingModel } from './fitting-model.ts';
import { scoreFacts } from './score-schema.ts';
import { type RuleKind, type StoredRule, storedRules } from './store/stored-rules.ts';
import { zoneOf } from './store/zone-of.ts';

/** What an organization judges its leads by, ready to judge. */
export interface Judges {
  readonly schema: ScoreSchema;
  /** All that rules may ask of a lead. */
  readonly allFacts: Facts;
  /** What the model asks of a lead. */
  readonly facts: Facts;
  readonly policy: PotentialPolicy;
  readonly score: PreparedScore;
  readonly unfit: FittingModel['unfit'];
  readonly frameworks: readonly Framework[];
  readonly stored: readonly StoredRule[];
  /** The zone whose days count. */
  readonly zone: string;
}

/** What an organization judges by: what it has set, and what the product begins with for the rest. */
export async function judgesOf(scope: OrganizationScope): Promise<Judges> {
  const stored = await storedRules(scope);
  const { facts, schema } = await scoreFacts(scope);
  const { model, unfit } = fittingModel(definitionOf(stored, 'SCORE_MODEL') ?? FACTORY_SCORE_MODEL, schema);
  const fitting = model ?? NO_MODEL;
  return {
    schema,
    allFacts: facts,
    facts: askedFacts(facts, fitting),
    policy: policyFrom(stored),
    score: prepareScore(fitting),
    unfit,
    frameworks: frameworksFrom(stored),
    stored,
    zone: await zoneOf(scope),
  };
}

/** The potential policy in force. */
export function policyFrom(stored: readonly StoredRule[]): PotentialPolicy {
  const policy = checkPotentialPolicy(definitionOf(stored, 'POTENTIAL_POLICY') ?? POTENTIAL_POLICY);
  return isRefusal(policy) ? POTENTIAL_POLICY : policy;
}

/** The frameworks in use: the factory's where none was ever set. */
export function frameworksFrom(stored: readonly StoredRule[]): readonly Framework[] {
  const own = stored.filter(({ kind }) => kind === 'FRAMEWORK').map(({ definition }) => definition);
  if (own.length === 0) return [FACTORY_FRAMEWORK];
  return own.map(checkFramework).filter((framework): framework is Framework => !isRefusal(framework));
}

export function definitionOf(stored: readonly StoredRule[], kind: RuleKind, key = ''): unknown {
  return stored.find((rule) => rule.kind === kind && rule.key === key)?.definition;
}

/** Where a model can't be read at all, nobody has a score. */
const NO_MODEL: ScoreModel = {
  id: 'none',
  name: '–',
  fit: [],
  engagement: [],
  groups: [],
  caps: { fit: 1, engagement: 1, total: 1 },
  grades: [{ grade: '–', from: 0 }],
};
