import { binOrder } from '../../../graphql/bin-order.ts';
import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { Lead } from '../lead.type.ts';
import { countBin, pageOfBin } from '../store/list-bin.ts';

builder.queryField('deletedLeads', (t) =>
  t.field({
    type: connectionOf('Lead', Lead),
    description: 'The bin: deleted leads that the viewer may restore, the last deleted first.',
    authScopes: { right: 'lead.delete' },
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, binOrder, null);
      const rows = await pageOfBin(member, page);
      return connect(context, info, 'Lead', page, rows, () => countBin(member));
    },
  }),
);
