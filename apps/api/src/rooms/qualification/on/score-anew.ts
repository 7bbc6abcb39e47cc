// Invariants: within seconds of what matters a lead's score is what the rules say of it.
// Locks: the leads, a batch at a time.
// Changes: what is derived of leads; no recorded type.
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { scoreLeads } from '../commands/score-leads.ts';
import { judgesOf } from '../judges.ts';
import { leadsOfCommand } from '../store/leads-to-score.ts';

const BATCH = 500;

/** Scores the leads anew that a command bears on, a batch at a time. */
export const scoreAnew: ChangeHandler = {
  name: 'score-anew',
  on: [
    ...['Lead', 'Activity', 'Touch', 'ProductLine', 'LeadAnswer'],
    // Of the parties, what rules may ask about.
    ...['Contact', 'Company', 'ContactPoint', 'Consent', 'GroupMember'],
    // A product lies in another group.
    'Product',
  ],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = { ...jobContext(surroundings, organizationId), quiet: true };
    let ids = await leadsOfCommand(context, commandId, null, BATCH);
    if (ids.length === 0) return;
    const judges = await judgesOf(context);
    const moment = { now: context.now(), zone: judges.zone };
    while (ids.length > 0) {
      await scoreLeads(context, ids, judges, moment, 'EVENT');
      ids = ids.length < BATCH ? [] : await leadsOfCommand(context, commandId, ids.at(-1) ?? null, BATCH);
    }
  },
};
