export {
  type Completion,
  type CompletionInput,
  type CompletionRefusal,
  cancelFollowUp,
  completeFollowUp,
} from './complete-follow-up.ts';
export { type DueState, dueStateOf } from './due-state.ts';
export { FOLLOW_UP_KINDS, type FollowUp, type FollowUpKind, type FollowUpState } from './follow-up.ts';
export {
  type FollowUpInput,
  type FollowUpRefusal,
  planFollowUp,
  REMINDER_POLICY,
  type ReminderPolicy,
  remindAt,
} from './plan-follow-up.ts';
export { followUpsWords } from './words.ts';
