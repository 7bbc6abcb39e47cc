import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { saveAssignmentPlan } from '../commands/save-plan.ts';
import { AssignmentPlanInput, planOf } from '../plan.input.ts';
import { AssignmentPlan } from '../plan.types.ts';
import { planShape } from '../plan-shape.ts';

mutation('saveAssignmentPlan', {
  description: 'Puts a plan in force for every lead that is given out from now on.',
  allow: { right: 'settings.manage' },
  input: (t) => ({
    plan: t.field({ type: AssignmentPlanInput, required: true, description: 'The whole plan.' }),
  }),
  resolve: async (input, context) => {
    const plan = planOf(input.plan);
    return isRefusal(plan) ? plan : saveAssignmentPlan(memberOf(context), plan);
  },
  payload: (t) => ({
    plan: t.field({
      type: AssignmentPlan,
      description: 'The plan as it is in force now.',
      resolve: (_payload, _args, context) => planShape(memberOf(context)),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
