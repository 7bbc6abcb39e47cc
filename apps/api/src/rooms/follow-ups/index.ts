// The door of the follow-ups room.
import './activity.fields.ts';
import './lead.fields.ts';
import './notification.fields.ts';
import './timeline-source.ts';
import './queries/follow-ups.ts';
import './mutations/claim-call-back.ts';
import './mutations/plan-follow-up.ts';
import './mutations/edit-follow-up.ts';
import './mutations/reassign-follow-up.ts';
import './mutations/complete-follow-up.ts';
import './mutations/cancel-follow-up.ts';
import './mutations/delete-follow-up.ts';

export { followUpsColumns } from './column-classes.ts';
export { keepCallBack } from './commands/keep-call-back.ts';
export { planCallBack } from './commands/plan-call-back.ts';
export { FollowUp } from './follow-up.type.ts';
export { guardFollowUps } from './guard-follow-ups.ts';
export { remindOfFollowUps } from './jobs/remind.ts';
export { followUpMetricSources } from './metric-sources.ts';
export { tellNewAssignee } from './on/tell-new-assignee.ts';
export { followUpLifecycle } from './purged.ts';
export { handOverFollowUps } from './store/hand-over-follow-ups.ts';
export { followUpRecord } from './store/records.ts';
export { refreshNextSteps } from './store/refresh-next-steps.ts';
export { rezoneFollowUps } from './store/rezone-follow-ups.ts';
export { followUpUndoReach } from './undo-reach.ts';
