import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { AssignmentPlan } from '../plan.types.ts';
import { planShape } from '../plan-shape.ts';

builder.queryField('assignmentPlan', (t) =>
  t.field({
    type: AssignmentPlan,
    description: 'How the organization gives out its leads; as long as nothing was saved, every lead waits.',
    authScopes: { right: 'lead.assign' },
    resolve: (_root, _args, context) => planShape(memberOf(context)),
  }),
);
