import { letGoOf } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { eraseFromAssignments } from './erased.ts';
import { assignmentEntryRecord } from './store/records.ts';

/** The log of a lead goes with it. */
export const assignmentLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType === 'Lead') await letGoOf(tx, assignmentEntryRecord, 'leadId', ids);
  },
  erased: eraseFromAssignments,
};
