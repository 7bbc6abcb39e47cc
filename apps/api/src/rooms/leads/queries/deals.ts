import { parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { comparesDay, comparesId, DateComparator, IdComparator } from '../../../graphql/comparators.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Deal } from '../deal.type.ts';
import { countDeals, dealCredited, dealOrder, pageOfDeals } from '../store/list-deals.ts';

const DealFilter = builder.inputType('DealFilter', {
  description: 'Which deals. All conditions hold together.',
  fields: (t) => ({
    lead: t.field({ type: IdComparator, description: 'Won from which lead.' }),
    contact: t.field({ type: IdComparator, description: 'Who bought.' }),
    company: t.field({ type: IdComparator, description: 'Which company bought.' }),
    creditedMember: t.field({ type: IdComparator, description: 'Who is credited with a share.' }),
    wonOn: t.field({ type: DateComparator, description: 'When they were won.' }),
  }),
});

const DealOrder = builder.inputType('DealOrder', {
  description: 'The order of a list of deals, by the day they were won.',
  fields: (t) => ({ descending: t.boolean({ description: 'Latest first. Default true.' }) }),
});

builder.queryField('deals', (t) =>
  t.field({
    type: connectionOf('Deal', Deal),
    description: 'The deals that the viewer may see, latest first unless ordered otherwise.',
    authScopes: { right: 'lead.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: DealFilter, description: 'Which ones.' }),
      orderBy: t.arg({ type: DealOrder, description: 'In which order.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const order = dealOrder(args.orderBy?.descending ?? true);
      const page = readPage(args, order, args.filter);
      const conditions = conditionsOf(args.filter);
      const rows = await pageOfDeals(member, conditions, page, order);
      return connect(context, info, 'Deal', page, rows, () => countDeals(member, conditions));
    },
  }),
);

builder.queryField('deal', (t) =>
  t.field({
    type: Deal,
    nullable: true,
    description: 'One deal; null when there is none or the viewer may not see it.',
    authScopes: { right: 'lead.read' },
    args: { id: t.arg.id({ required: true, description: 'The deal’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Deal');
      return parsed.kind === 'refused'
        ? null
        : ((await loadVisible(context, info, 'Deal', parsed.id)) as never);
    },
  }),
);

function conditionsOf(filter: typeof DealFilter.$inferInput | null | undefined) {
  if (!filter) return [];
  return [
    ...comparesId('d."leadId"', 'Lead', filter.lead),
    ...comparesId('d."contactId"', 'Contact', filter.contact),
    ...comparesId('d."companyId"', 'Company', filter.company),
    ...comparesDay('d."wonOn"', filter.wonOn),
    ...comparesId('k."memberId"', 'Member', filter.creditedMember).map(dealCredited),
  ];
}
