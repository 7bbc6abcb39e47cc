import { builder } from '../../graphql/builder.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { memberOf } from '../../graphql/context.ts';
import { connectEach } from '../../graphql/nested-connection.ts';
import { pageArguments, pageComplexity } from '../../graphql/page-arguments.ts';
import * as parties from '../parties/index.ts';
import { Deal } from './deal.type.ts';
import { Lead } from './lead.type.ts';
import { countDealsOfEach, dealOrder, dealsOfEach } from './store/list-deals.ts';
import { countLeadsOfEach, leadOrder, leadsOfEach } from './store/list-leads.ts';

const newestLead = leadOrder('CAPTURED_AT', true);
const latestDeal = dealOrder(true);

for (const [type, reference] of [
  [parties.Contact, 'contactId'],
  [parties.Company, 'companyId'],
] as const) {
  builder.prismaObjectField(type as typeof parties.Contact, 'leads', (t) =>
    t.field({
      type: connectionOf('Lead', Lead),
      description: 'The leads on it that the viewer may see, newest first.',
      complexity: pageComplexity,
      args: pageArguments(t.arg),
      resolve: ({ id }, args, context, info) => {
        const member = memberOf(context);
        return connectEach(context, info, 'Lead', id, args, {
          order: newestLead,
          rows: (ids, page) => leadsOfEach(member, reference, ids, page, newestLead),
          count: (ids) => countLeadsOfEach(member, reference, ids),
        });
      },
    }),
  );
  builder.prismaObjectField(type as typeof parties.Contact, 'deals', (t) =>
    t.field({
      type: connectionOf('Deal', Deal),
      description: 'What was bought, as far as the viewer may see, latest first.',
      complexity: pageComplexity,
      args: pageArguments(t.arg),
      resolve: ({ id }, args, context, info) => {
        const member = memberOf(context);
        return connectEach(context, info, 'Deal', id, args, {
          order: latestDeal,
          rows: (ids, page) => dealsOfEach(member, reference, ids, page, latestDeal),
          count: (ids) => countDealsOfEach(member, reference, ids),
        });
      },
    }),
  );
}

builder.prismaObjectField(Lead, 'deals', (t) =>
  t.field({
    type: connectionOf('Deal', Deal),
    description: 'What was won of it, latest first.',
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: ({ id }, args, context, info) => {
      const member = memberOf(context);
      return connectEach(context, info, 'Deal', id, args, {
        order: latestDeal,
        rows: (ids, page) => dealsOfEach(member, 'leadId', ids, page, latestDeal),
        count: (ids) => countDealsOfEach(member, 'leadId', ids),
      });
    },
  }),
);
