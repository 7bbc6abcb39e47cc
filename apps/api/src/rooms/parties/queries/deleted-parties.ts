import { binOrder } from '../../../graphql/bin-order.ts';
import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { Company, Contact } from '../party.types.ts';
import { countBin, pageOfBin } from '../store/list-bin.ts';

builder.queryFields((t) => ({
  deletedContacts: t.field({
    type: connectionOf('Contact', Contact),
    description: 'The bin: deleted contacts that the viewer may restore, the last deleted first.',
    authScopes: { right: 'party.delete' },
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, binOrder, null);
      const rows = await pageOfBin(member, 'contact', page);
      return connect(context, info, 'Contact', page, rows, () => countBin(member, 'contact'));
    },
  }),
  deletedCompanies: t.field({
    type: connectionOf('Company', Company),
    description: 'The bin: deleted companies that the viewer may restore, the last deleted first.',
    authScopes: { right: 'party.delete' },
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, binOrder, null);
      const rows = await pageOfBin(member, 'company', page);
      return connect(context, info, 'Company', page, rows, () => countBin(member, 'company'));
    },
  }),
}));
