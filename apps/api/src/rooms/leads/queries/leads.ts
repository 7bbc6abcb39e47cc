import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments } from '../../../graphql/page-arguments.ts';
import { askedOfCustomFields, listComplexity } from '../../catalog/index.ts';
import { Lead } from '../lead.type.ts';
import { LeadFilter, LeadOrder, leadConditions } from '../lead-filter.input.ts';
import { countLeads, leadOrder, pageOfLeads } from '../store/list-leads.ts';

builder.queryField('leads', (t) =>
  t.field({
    type: connectionOf('Lead', Lead),
    description: 'The leads that the viewer may see, newest first unless ordered otherwise.',
    authScopes: { right: 'lead.read' },
    complexity: listComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: LeadFilter, description: 'Which ones.' }),
      orderBy: t.arg({ type: LeadOrder, description: 'In which order.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const custom = await askedOfCustomFields(member, 'LEAD', 'l', args);
      const order =
        custom.order ??
        leadOrder(args.orderBy?.field ?? 'CAPTURED_AT', args.orderBy?.descending ?? !args.orderBy);
      const page = readPage(args, order, args.filter);
      const conditions = [...(await leadConditions(member, args.filter)), ...custom.conditions];
      const rows = await pageOfLeads(member, conditions, page, order);
      return connect(context, info, 'Lead', page, rows, () => countLeads(member, conditions));
    },
  }),
);
