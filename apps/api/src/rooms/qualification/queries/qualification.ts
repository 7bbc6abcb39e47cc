import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { judgesOf } from '../judges.ts';
import { Qualification } from '../qualification.type.ts';

builder.queryField('qualification', (t) =>
  t.field({
    type: Qualification,
    description: 'What the organization judges its leads by.',
    authScopes: { member: true },
    complexity: { field: 10 },
    resolve: (_root, _args, context) => judgesOf(memberOf(context)),
  }),
);
