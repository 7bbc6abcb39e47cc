import { builder } from '../../graphql/builder.ts';
import { loadReferences } from '../../graphql/load-reference.ts';
import * as parties from '../parties/index.ts';
import { Lead } from './lead.type.ts';

builder.prismaObjectField(Lead, 'groups', (t) =>
  t.prismaField({
    type: [parties.CustomerGroup],
    description:
      'The customer groups in use that its contact or company is in, by hand or by rule; at most 400.',
    complexity: { field: 5, multiplier: 2 },
    select: { contactId: true, companyId: true },
    resolve: async (query, { contactId, companyId }, _args, context, info) => {
      const [ofContact, ofCompany] = await Promise.all([
        contactId ? parties.groupsOfParty(context, 'contact', contactId) : [],
        companyId ? parties.groupsOfParty(context, 'company', companyId) : [],
      ]);
      const ids = [...new Set([...ofContact, ...ofCompany])];
      return loadReferences(context, info, 'CustomerGroup', ids, query);
    },
  }),
);
