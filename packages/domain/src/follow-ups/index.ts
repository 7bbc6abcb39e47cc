/**
 * What is promised on a lead by its assignee: follow-ups and reminders, the response clock, cadences, the order of a
 * day.
 *
 * Guides: [promises](../../docs/follow-ups.md), [answering and cadences](../../docs/answering.md).
 *
 * @module
 */

export { advanceCadence } from './cadences/advance-cadence.ts';
export {
  type Approach,
  type ApproachRules,
  type ApproachWeek,
  type Recipient,
  windowsOf,
} from './cadences/approach.ts';
export { APPROACH_LAWS, approachRulesOf } from './cadences/approach-rules.ts';
export {
  CADENCE_CHANNELS,
  type Cadence,
  type CadenceChannel,
  type CadenceDelay,
  type CadenceStep,
  type ContactLimit,
  DEAD_POINT_ENDS,
} from './cadences/cadence.ts';
export { type ApproachRulesRefusal, checkApproachRules } from './cadences/check-approach-rules.ts';
export { type CadenceInput, type CadenceRefusal, checkCadence } from './cadences/check-cadence.ts';
export { checkEnrolment, type EnrolmentRefusal } from './cadences/check-enrolment.ts';
export {
  type CadenceEvent,
  type Enrolment,
  PAUSE_REASONS,
  type PastStep,
  type Pause,
  type PauseReason,
  STEP_OUTCOMES,
  STOP_REASONS,
  type StopReason,
} from './cadences/enrolment.ts';
export { type EnrolmentState, stateOfEnrolment } from './cadences/enrolment-state.ts';
export { judgeChannel } from './cadences/judge-channel.ts';
export { type NextStep, nextStepOf, type SkippedStep } from './cadences/next-step.ts';
export { presetCadence, WEEKLY_LIMIT } from './cadences/preset-cadence.ts';
export { type PreviewedStep, previewCadence } from './cadences/preview-cadence.ts';
export { type StartRefusal, startCadence } from './cadences/start-cadence.ts';
export { type CadenceKey, cadenceWords } from './cadences/words.ts';
export { CALL_BACK_POLICY, type CallBackPolicy, type LatestCall } from './call-back/call-back-policy.ts';
export { claimableAt } from './call-back/claimable-at.ts';
export { isSameMissedCall } from './call-back/is-same-missed-call.ts';
export {
  type Completion,
  type CompletionInput,
  type CompletionRefusal,
  cancelFollowUp,
  completeFollowUp,
} from './complete-follow-up.ts';
export { dueAt } from './due-at.ts';
export { type DueState, dueStateOf } from './due-state.ts';
export { type AssigneeTime, assigneeTime, type Leave, leaveOn } from './escalation/assignee-time.ts';
export {
  checkEscalationPolicy,
  type EscalationPolicyRefusal,
} from './escalation/check-escalation-policy.ts';
export { type Escalation, escalateFollowUp, type ScheduledStep } from './escalation/escalate-follow-up.ts';
export {
  ESCALATION_ACTIONS,
  ESCALATION_POLICY,
  ESCALATION_UNITS,
  type EscalationAction,
  type EscalationPolicy,
  type EscalationStep,
} from './escalation/escalation-policy.ts';
export { escalationWords } from './escalation/words.ts';
export { FOLLOW_UP_KINDS, type FollowUp, type FollowUpKind, type FollowUpState } from './follow-up.ts';
export { arrangeDay } from './my-day/arrange-day.ts';
export { checkDayPolicy } from './my-day/check-day-policy.ts';
export type { DayAppointment, DayItem, DayLead, DayPromise, DayResponse } from './my-day/day-item.ts';
export { DAY_POLICY, type DayPolicy } from './my-day/day-policy.ts';
export {
  DAY_SECTIONS,
  type DayEntry,
  type DayLoad,
  type DayReason,
  type DaySection,
  type MyDay,
} from './my-day/my-day.ts';
export { type DaySkip, skipInDay } from './my-day/skip-in-day.ts';
export { myDayWords } from './my-day/words.ts';
export { checkNextStepPolicy, type NextStepPolicyRefusal } from './next-step/check-next-step-policy.ts';
export { checkPostponePolicy } from './next-step/check-postpone-policy.ts';
export { checkSleep } from './next-step/check-sleep.ts';
export { checkSleepPolicy } from './next-step/check-sleep-policy.ts';
export { judgeNextStep, type NextStepJudgement } from './next-step/judge-next-step.ts';
export type { LeadStep, LeadSteps } from './next-step/lead-steps.ts';
export {
  type ForgottenLead,
  type LeadInQuestion,
  leadsWithoutNextStep,
} from './next-step/leads-without-next-step.ts';
export { nextFollowUpAt } from './next-step/next-follow-up-at.ts';
export {
  CONTACT_ENDS,
  type ContactEnd,
  NEXT_STEP_POLICY,
  type NextStepPolicy,
  type NextStepRule,
} from './next-step/next-step-policy.ts';
export {
  type MovedFollowUp,
  POSTPONE_POLICY,
  type PostponePolicy,
  type PostponeRefusal,
  type PutOff,
  postponeFollowUp,
} from './next-step/postpone-follow-up.ts';
export { type ProposalFacts, type ProposedStep, proposeNextStep } from './next-step/propose-next-step.ts';
export { readSleep, type SleepReading } from './next-step/read-sleep.ts';
export {
  SLEEP_POLICY,
  type Sleep,
  type SleepPolicy,
  type SleepRefusal,
  sleepLead,
} from './next-step/sleep-lead.ts';
export { type StepMissing, whatNext } from './next-step/what-next.ts';
export { nextStepWords } from './next-step/words.ts';
export { promisePhrase } from './phrases/promise-phrase.ts';
export { spanOf, workingSpanOf } from './phrases/span-of.ts';
export { phraseWords } from './phrases/words.ts';
export {
  type FollowUpInput,
  type FollowUpRefusal,
  planFollowUp,
} from './plan-follow-up.ts';
export { checkReminderPolicy } from './reminders/check-reminder-policy.ts';
export { checkReminderRules } from './reminders/check-reminder-rules.ts';
export { checkReminders } from './reminders/check-reminders.ts';
export { checkSnoozePolicy } from './reminders/check-snooze-policy.ts';
export { type DueReminders, dueReminders } from './reminders/due-reminders.ts';
export { explainReminder } from './reminders/explain-reminder.ts';
export { type GatheredReminders, gatherReminders } from './reminders/gather-reminders.ts';
export { planReminders } from './reminders/plan-reminders.ts';
export { remindAt } from './reminders/remind-at.ts';
export {
  REMINDER_COUNTS,
  REMINDER_STATES,
  type RemindedFollowUp,
  type Reminder,
  type ReminderRule,
  type ReminderState,
} from './reminders/reminder.ts';
export { REMINDER_POLICY, type ReminderPolicy } from './reminders/reminder-policy.ts';
export type { ReminderRulesRefusal } from './reminders/reminder-rule.ts';
export { REMINDER_MOVES, seeReminder } from './reminders/see-reminder.ts';
export {
  SNOOZE_POLICY,
  type SnoozeChoice,
  type SnoozePolicy,
  type SnoozeRefusal,
  snoozeReminder,
} from './reminders/snooze-reminder.ts';
export { reminderWords } from './reminders/words.ts';
export { checkResponseClock, type ResponseClockRefusal } from './response-clock/check-response-clock.ts';
export { checkResponsePolicy, type ResponsePolicyRefusal } from './response-clock/check-response-policy.ts';
export { calendarOfClock } from './response-clock/choose-calendar.ts';
export {
  CLOCK_ACTIONS,
  type ClockAction,
  type ClockActivity,
  type ClockEvent,
} from './response-clock/clock-event.ts';
export { countsAsResponse } from './response-clock/counts-as-response.ts';
export { type DueAction, dueActions } from './response-clock/due-actions.ts';
export {
  ENQUIRY_WAYS,
  type EnquiryToAnswer,
  type EnquiryWay,
  enquiryWayOf,
} from './response-clock/enquiry.ts';
export { explainClock } from './response-clock/explain-clock.ts';
export {
  type ClockReading,
  type ClockState,
  readClock,
  type ScheduledAction,
} from './response-clock/read-clock.ts';
export type { AllowanceRefusal } from './response-clock/response-allowance.ts';
export {
  type AfterBreach,
  CALL_ANSWERS,
  CLOCK_CALENDARS,
  RESPONSE_POLICY,
  type ResponseAllowance,
  type ResponsePolicy,
  type ResponseRule,
} from './response-clock/response-policy.ts';
export type { ClockKey } from './response-clock/say-rule.ts';
export {
  explainPart,
  RESPONSE_STEPS,
  type ResponsePart,
  type ResponseSplit,
  type ResponseStep,
  type ResponseTimes,
  splitResponse,
} from './response-clock/split-response.ts';
export { type ClockStart, type ResponseClock, startClock } from './response-clock/start-clock.ts';
export { responseClockWords } from './response-clock/words.ts';
export { readWhen } from './when/read-when.ts';
export type { When, WhenContext, WhenRefusal } from './when/when.ts';
export { whenWords } from './when/words.ts';
export { followUpsWords } from './words.ts';
