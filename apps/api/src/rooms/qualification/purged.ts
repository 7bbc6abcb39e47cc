import { letGoOf } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { eraseFromAnswers } from './erased.ts';
import { forgetScores } from './store/forget-scores.ts';
import { leadAnswerRecord } from './store/records.ts';

/** What was found out about a lead and how it was scored goes with it. */
export const qualificationLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType !== 'Lead') return;
    await letGoOf(tx, leadAnswerRecord, 'leadId', ids);
    await forgetScores(tx, ids);
  },
  erased: eraseFromAnswers,
};
