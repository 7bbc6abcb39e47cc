import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments } from '../../../graphql/page-arguments.ts';
import { askedOfCustomFields, listComplexity } from '../../catalog/index.ts';
import { Contact } from '../party.types.ts';
import { ContactFilter, contactConditions, PartyOrder } from '../party-filter.input.ts';
import { countParties, pageOfParties, partyOrder } from '../store/list-parties.ts';

builder.queryField('contacts', (t) =>
  t.field({
    type: connectionOf('Contact', Contact),
    description: 'The contacts that the viewer may see, by name unless ordered otherwise.',
    authScopes: { right: 'party.read' },
    complexity: listComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ContactFilter, description: 'Which ones.' }),
      orderBy: t.arg({ type: PartyOrder, description: 'In which order.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const custom = await askedOfCustomFields(member, 'CONTACT', 'p', args);
      const order =
        custom.order ?? partyOrder(args.orderBy?.field ?? 'NAME', args.orderBy?.descending ?? false);
      const page = readPage(args, order, args.filter);
      const conditions = [...(await contactConditions(member, args.filter)), ...custom.conditions];
      const rows = await pageOfParties(member, 'contact', conditions, page, order);
      return connect(context, info, 'Contact', page, rows, () => countParties(member, 'contact', conditions));
    },
  }),
);
