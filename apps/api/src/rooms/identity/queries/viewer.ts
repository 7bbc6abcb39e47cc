import { builder } from '../../../graphql/builder.ts';
import { openDatabaseOf } from '../../../graphql/context.ts';
import { organizationsOfPerson } from '../store/organizations.ts';
import { Viewer } from '../viewer.type.ts';

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks; null when nobody is signed in.',
    authScopes: { public: true },
    resolve: (_root, _args, context) => {
      const { person, member } = context;
      if (!person && !member) return null;
      const personId = person?.id ?? member?.personId;
      const memberships = () =>
        personId ? organizationsOfPerson(openDatabaseOf(context), personId) : Promise.resolve([]);
      return { person, member, memberships };
    },
  }),
);
