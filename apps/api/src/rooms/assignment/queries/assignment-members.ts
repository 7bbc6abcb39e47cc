import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { AssignmentMember } from '../assignment-member.type.ts';
import { memberShapes } from '../member-shape.ts';

builder.queryField('assignmentMembers', (t) =>
  t.field({
    type: [AssignmentMember],
    description:
      'Those who may own leads, by name, at most 500: whoever the viewer gives leads to, and the viewer themselves.',
    authScopes: { member: true },
    resolve: async (_root, _args, context) => [...(await memberShapes(memberOf(context)))],
  }),
);
