import { builder } from '../../../graphql/builder.ts';
import { comparatorOf, IdComparator } from '../../../graphql/comparators.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { Member } from '../member.type.ts';
import { Role } from '../role.type.ts';
import { countMembers, MEMBER_ORDER, memberConditions, pageOfMembers } from '../store/list-members.ts';

const RoleComparator = comparatorOf('Role', Role);

const MemberFilter = builder.inputType('MemberFilter', {
  description: 'Which members. All conditions hold together.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name or of the e-mail address.' }),
    active: t.boolean({ description: 'Active (true) or deactivated (false) ones.' }),
    hasSignIn: t.boolean({ description: 'With (true) or without (false) a person behind the name.' }),
    role: t.field({ type: RoleComparator, description: 'What they are.' }),
    team: t.field({ type: IdComparator, description: 'Their home team.' }),
  }),
});

builder.queryField('members', (t) =>
  t.field({
    type: connectionOf('Member', Member),
    description: 'The members by name, active or not.',
    authScopes: { right: 'member.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: MemberFilter, description: 'Which ones.' }),
    },
    resolve: async (_root, args, context, info) => {
      const viewer = memberOf(context);
      const page = readPage(args, MEMBER_ORDER, args.filter);
      const conditions = memberConditions(args.filter ?? {});
      const rows = await pageOfMembers(viewer, conditions, page);
      return connect(context, info, 'Member', page, rows, () => countMembers(viewer, conditions));
    },
  }),
);
