/**
 * Who gets a lead and why the others don't, which may depend on how good it is: plans, caps, turns, rehearsal on past
 * leads.
 *
 * Guide: [who gets a lead](../../docs/assignment.md).
 *
 * @module
 */

export { type Assigned, assignLead } from './assign-lead.ts';
export { assignLeads } from './assign-leads.ts';
export {
  type AssignmentDecision,
  type CandidateVerdict,
  type PassedRule,
  whyNot,
} from './assignment-decision.ts';
export {
  ASSIGNMENT_EVENTS,
  type AssignmentEvent,
  type ByPeople,
  eventSentence,
} from './assignment-event.ts';
export {
  ASSIGNMENT_METHODS,
  type AssignmentMethod,
  type AssignmentPlan,
  type AssignmentRule,
  type DefaultRule,
  REQUIREMENTS,
  RETURNING_POLICIES,
  type Requirement,
  type ReturningPolicy,
  type StoredAssignmentPlan,
  type Territory,
  WHEN_NOBODY,
  type WhenNobody,
} from './assignment-plan.ts';
export { PLAN_LIMITS } from './assignment-plan-shape.ts';
export {
  type AssignmentState,
  FRESH_STATE,
  type GivenOnDay,
  type MemberLoad,
  NO_LOAD,
  withLead,
  withoutLead,
} from './assignment-state.ts';
export { type CapReason, type Caps, NO_CAPS } from './caps.ts';
export {
  type AvailabilityChange,
  type AvailabilityRefusal,
  changeAvailability,
} from './change-availability.ts';
export {
  type AssignmentPlanRefusal,
  type CheckedAssignmentPlan,
  checkAssignmentPlan,
} from './check-assignment-plan.ts';
export {
  type AssignmentRuleRefusal,
  checkAssignmentRule,
  type Staff,
} from './check-assignment-rule.ts';
export { type AssignmentStateRefusal, checkAssignmentState } from './check-assignment-state.ts';
export { checkCaps } from './check-caps.ts';
export { checkPoolMember, type PoolMemberRefusal } from './check-pool-member.ts';
export { checkRehearsalState, type RehearsalStateRefusal } from './check-rehearsal-state.ts';
export {
  type AnswerRefusal,
  type DeclineRefusal,
  decideAcceptance,
  decideDecline,
  type GivenLead,
} from './decide-answer.ts';
export { type ClaimedLead, type ClaimRefusal, decideClaim } from './decide-claim.ts';
export type { Hindrance, Hindrances } from './hindrances.ts';
export { jainIndex } from './jain-index.ts';
export type { MisfitReason } from './judge-fit.ts';
export { type AbsenceReason, absencesOf } from './judge-presence.ts';
export { judgeRehearsalDays, LONGEST_REHEARSAL } from './judge-rehearsal-days.ts';
export type { LeadToAssign } from './lead-to-assign.ts';
export { type OutOfForce, type PlanInForce, planInForce } from './plan-in-force.ts';
export type { PoolMember, Span } from './pool-member.ts';
export {
  type AssignmentDesk,
  type Pooled,
  type PreparedRule,
  prepareAssignment,
} from './prepare-assignment.ts';
export {
  FRESH_REHEARSAL,
  type PastLead,
  type RehearsalState,
  type RehearsedLead,
  rehearse,
} from './rehearse.ts';
export { type FairnessReport, type OwnerChange, reportFairness } from './report-fairness.ts';
export type { Line } from './rotate.ts';
export { isNamedByNobody, OTHERWISE_ID, OTHERWISE_NAME } from './rule-name.ts';
export type { ShareState } from './share-by-weight.ts';
export type { ShareRow, Spread } from './spread.ts';
export { type PlanWarning, warnAboutPlan } from './warn-about-plan.ts';
export { HEAVIEST, isWeight } from './weight.ts';
export { assignmentWords } from './words.ts';
