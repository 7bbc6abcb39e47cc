import { builder } from '../../graphql/builder.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { memberOf } from '../../graphql/context.ts';
import { connectEach } from '../../graphql/nested-connection.ts';
import { pageArguments, pageComplexity } from '../../graphql/page-arguments.ts';
import { Company, Contact } from './party.types.ts';
import { countOfCompanies, partiesOfCompanies, partyOrder } from './store/list-parties.ts';

const byName = partyOrder('NAME', false);

builder.prismaObjectField(Company, 'contacts', (t) =>
  t.field({
    type: connectionOf('Contact', Contact),
    description: 'Who works there, as far as the viewer may see, by name.',
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: ({ id }, args, context, info) => {
      const member = memberOf(context);
      return connectEach(context, info, 'Contact', id, args, {
        order: byName,
        rows: (ids, page) => partiesOfCompanies(member, 'contact', 'companyId', ids, page, byName),
        count: (ids) => countOfCompanies(member, 'contact', 'companyId', ids),
      });
    },
  }),
);

builder.prismaObjectField(Company, 'children', (t) =>
  t.field({
    type: connectionOf('Company', Company),
    description: 'The companies that belong to it, as far as the viewer may see, by name.',
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: ({ id }, args, context, info) => {
      const member = memberOf(context);
      return connectEach(context, info, 'Company', id, args, {
        order: byName,
        rows: (ids, page) => partiesOfCompanies(member, 'company', 'parentId', ids, page, byName),
        count: (ids) => countOfCompanies(member, 'company', 'parentId', ids),
      });
    },
  }),
);
