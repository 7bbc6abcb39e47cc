import { ROLES } from '@mikomi/domain/identity';
import { builder } from '../../../graphql/builder.ts';
import { RoleFacts } from '../role.type.ts';

builder.queryField('roles', (t) =>
  t.field({
    type: [RoleFacts],
    description: 'Every role with its rights, the widest first; at most ten.',
    authScopes: { member: true },
    resolve: () => ROLES.map((role) => ({ role })),
  }),
);
