import { builder } from '../../graphql/builder.ts';
import { loadReferences } from '../../graphql/load-reference.ts';
import { CustomerGroup } from './customer-group.type.ts';
import { groupsOfParty } from './groups-of-parties.ts';
import { Company, Contact } from './party.types.ts';

const description = 'The customer groups in use that it is in, by hand or by rule, in order; at most 200.';

builder.prismaObjectField(Contact, 'groups', (t) =>
  t.prismaField({
    type: [CustomerGroup],
    description,
    complexity: { field: 5, multiplier: 2 },
    resolve: async (query, { id }, _args, context, info) =>
      loadReferences(context, info, 'CustomerGroup', await groupsOfParty(context, 'contact', id), query),
  }),
);

builder.prismaObjectField(Company, 'groups', (t) =>
  t.prismaField({
    type: [CustomerGroup],
    description,
    complexity: { field: 5, multiplier: 2 },
    resolve: async (query, { id }, _args, context, info) =>
      loadReferences(context, info, 'CustomerGroup', await groupsOfParty(context, 'company', id), query),
  }),
);
