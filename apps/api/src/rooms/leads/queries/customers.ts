import { refuse } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { pageOf, readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { refusedAsk } from '../../../graphql/refusal.ts';
import { loadPage } from '../../../graphql/restricted.ts';
import * as parties from '../../parties/index.ts';
import { CustomerConnection } from '../customer.type.ts';
import { countCustomers, customersFound, pageOfCustomers } from '../store/list-customers.ts';

const CustomerFilter = builder.inputType('CustomerFilter', {
  description: 'Which customers.',
  fields: (t) => ({
    search: t.string({
      description: 'Words of names, readings, companies and addresses, or the end of a phone number.',
    }),
  }),
});

builder.queryField('customers', (t) =>
  t.field({
    type: CustomerConnection,
    description:
      'The customers that the viewer may see, by name unless ordered otherwise: companies that bought, and contacts who bought for no company.',
    authScopes: { right: 'party.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: CustomerFilter, description: 'Which ones.' }),
      orderBy: t.arg({ type: parties.PartyOrder, description: 'In which order.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      if (args.orderBy?.customField != null) throw refusedAsk(refuse('order-not-of-these'));
      const order = parties.partyOrder(args.orderBy?.field ?? 'NAME', args.orderBy?.descending ?? false);
      const page = readPage(args, order, args.filter);
      const asked = await customersFound(member, args.filter?.search);
      const rows = await pageOfCustomers(member, asked, page, order);
      const { ids, cursors, pageInfo } = pageOf(page, rows);
      const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
      const paths = [['nodes'], ['edges', 'node']];
      const loaded = await Promise.all(
        (['Contact', 'Company'] as const).map(async (kind) => {
          const wanted = ids.filter((id) => kinds.get(id) === kind);
          const records = await loadPage(context, info, kind, wanted, paths);
          return records.map((record) => ({ ...record, kind }));
        }),
      );
      const byId = new Map(loaded.flat().map((record) => [record.id, record]));
      const edges = ids.flatMap((id, index) => {
        const node = byId.get(id);
        return node ? [{ node, cursor: cursors[index] ?? '' }] : [];
      });
      return { edges, pageInfo, count: () => countCustomers(member, asked) };
    },
  }),
);
