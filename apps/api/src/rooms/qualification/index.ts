// The door of the qualification room.
import './lead.fields.ts';
import './mutations/frameworks.ts';
import './mutations/potential-policy.ts';
import './mutations/score-model.ts';
import './queries/qualification.ts';

export { qualificationColumns } from './column-classes.ts';
export { scoreAll, scoreAllByNight } from './jobs/score-all.ts';
export { scoreAnew } from './on/score-anew.ts';
export { qualificationLifecycle } from './purged.ts';
export { scoreByNewRules } from './score-by-new-rules.ts';
export { leadAnswerRecord, qualificationRuleRecord } from './store/records.ts';
