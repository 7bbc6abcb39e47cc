/**
 * How good a lead is, and why: potential, frameworks, scores, stage gates. It reads the lead and its record; neither
 * waits for a score.
 *
 * Guide: [how good a lead is](../../docs/qualification.md).
 *
 * @module
 */

export { bandOutcomes } from './calibration/band-outcomes.ts';
export type {
  BandVerdict,
  CalibrationReport,
  ChanceQuality,
  RankQuality,
  ScoreBand,
  ScoredOutcome,
} from './calibration/calibration.ts';
export { chanceQuality } from './calibration/chance-quality.ts';
export { rankQuality } from './calibration/rank-quality.ts';
export { reportCalibration } from './calibration/report-calibration.ts';
export { type ScoreBin, type ScoreSpread, spreadOfScores } from './calibration/spread-of-scores.ts';
export { checkFramework, type FrameworkRefusal } from './frameworks/check-framework.ts';
export { checkStageGates, type StageGatesRefusal } from './frameworks/check-stage-gates.ts';
export { FACTORY_FRAMEWORK } from './frameworks/factory-framework.ts';
export type {
  Criterion,
  CriterionAnswer,
  CriterionJudgement,
  CriterionState,
  Framework,
  FrameworkJudgement,
  FrameworkState,
  GivenAnswer,
  GivenAnswers,
} from './frameworks/framework.ts';
export { gatesOfFields } from './frameworks/gates-of-fields.ts';
export { judgeFramework } from './frameworks/judge-framework.ts';
export { judgeStageMove } from './frameworks/judge-stage-move.ts';
export { qualifyLead } from './frameworks/qualify-lead.ts';
export type { ClosedGate, GatedCriterion, GateFacts, GateMiss, StageGate } from './frameworks/stage-gate.ts';
export { type FieldWarning, warnAboutFields } from './frameworks/warn-about-fields.ts';
export { checkOverride, type OverrideRefusal } from './potential/check-override.ts';
export { checkPotentialPolicy, type PotentialPolicyRefusal } from './potential/check-potential-policy.ts';
export { contactDays } from './potential/contact-days.ts';
export { interestOfLine } from './potential/interest-of-line.ts';
export { judgePotential } from './potential/judge-potential.ts';
export {
  clearOverride,
  type LeadPotential,
  leadPotential,
  overridePotential,
} from './potential/override-potential.ts';
export {
  CAPACITIES,
  type Capacity,
  INTERESTS,
  type Interest,
  POTENTIALS,
  type Potential,
  type PotentialFactor,
  type PotentialFacts,
  type PotentialJudgement,
  type PotentialOverride,
  type PotentialPolicy,
  type PotentialRaise,
  type Qualifier,
} from './potential/potential.ts';
export { POTENTIAL_POLICY } from './potential/potential-policy.ts';
export { potentialRank } from './potential/potential-rank.ts';
export { ACTIVITY_EVENTS, scoreEventOf } from './score/activity-events.ts';
export { checkScoreModel, type ScoreModelRefusal } from './score/check-score-model.ts';
export { type ExplainedFactor, explainScore } from './score/explain-score.ts';
export { type PreparedScore, prepareScore } from './score/prepare-score.ts';
export type { Score, ScoreChange, ScoreFactor } from './score/score.ts';
export type {
  Decay,
  EngagementRule,
  FitRule,
  ScoreEvent,
  ScoreGroup,
  ScoreModel,
  ScoreSchema,
} from './score/score-model.ts';
export type { WhatWouldChange } from './score/what-would-change.ts';
export { qualificationWords } from './words.ts';
