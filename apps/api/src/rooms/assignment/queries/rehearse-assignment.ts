import { judgeRehearsalDays, LONGEST_REHEARSAL } from '@mikomi/domain/assignment';
import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { refusedAsk } from '../../../graphql/refusal.ts';
import { AssignmentPlanInput, planOf } from '../plan.input.ts';
import { AssignmentRehearsal } from '../rehearsal.type.ts';
import { rehearsePlan } from '../rehearse-plan.ts';

builder.queryField('rehearseAssignment', (t) =>
  t.field({
    type: AssignmentRehearsal,
    description:
      'Gives the leads of the last days out once more, each at its moment, by the plan in force or one that is tried: who would have got what, beside what happened. What is known of a lead is what is known today. Nothing is written.',
    authScopes: { right: 'settings.manage' },
    complexity: 100,
    args: {
      days: t.arg.int({ required: true, description: `How many days back, from 1 to ${LONGEST_REHEARSAL}.` }),
      plan: t.arg({
        type: AssignmentPlanInput,
        description: 'A plan to try; the one in force unless given.',
      }),
    },
    resolve: async (_root, { days, plan: input }, context) => {
      const unfit = judgeRehearsalDays(days);
      if (unfit) throw refusedAsk(unfit, ['days']);
      const plan = input ? planOf(input) : undefined;
      if (isRefusal(plan)) throw refusedAsk(plan);
      const rehearsal = await rehearsePlan(memberOf(context), days, plan);
      if (isRefusal(rehearsal)) throw refusedAsk(rehearsal, ['plan']);
      return rehearsal;
    },
  }),
);
