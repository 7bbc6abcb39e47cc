import { builder } from '../../../graphql/builder.ts';
import { listOwn } from '../../../graphql/load-own.ts';
import { Team } from '../member.type.ts';

builder.queryField('teams', (t) =>
  t.prismaField({
    type: [Team],
    description: 'All teams by name; an organization has at most 500. `parent` makes the tree.',
    authScopes: { right: 'member.read' },
    resolve: (query, _root, _args, context) =>
      listOwn(context, 'Team', query, { deletedAt: null }, [{ name: 'asc' }, { id: 'asc' }]),
  }),
);
