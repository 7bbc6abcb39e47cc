// The door of the qualification room.
import './lead.fields.ts';
import './mutations/answer-question.ts';
import './mutations/frameworks.ts';
import './mutations/potential-policy.ts';
import './mutations/score-model.ts';
import './mutations/set-lead-potential.ts';
import './mutations/stage-gates.ts';
import './queries/calibration.ts';
import './queries/gates-preview.ts';
import './queries/history.ts';
import './queries/previews.ts';
import './queries/qualification.ts';
import './queries/score-spread.ts';

export { qualificationColumns } from './column-classes.ts';
export { FACTORY_SCORE_MODEL } from './factory-score-model.ts';
export { scoreAll, scoreAllByNight } from './jobs/score-all.ts';
export { leadGradeField, leadScoreField } from './lead-score.filter.ts';
export { scoreAnew } from './on/score-anew.ts';
export { qualificationLifecycle } from './purged.ts';
export { scoreByNewRules } from './score-by-new-rules.ts';
export { judgeGates } from './stage-gates.ts';
export { leadAnswerRecord, qualificationRuleRecord } from './store/records.ts';
export { judgesThatName } from './store/setting-uses.ts';
