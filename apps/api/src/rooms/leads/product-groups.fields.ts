import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { loadReferences } from '../../graphql/load-reference.ts';
import { ProductGroup } from '../catalog/index.ts';
import { Lead } from './lead.type.ts';
import { productGroupsOf } from './store/product-groups.ts';

builder.prismaObjectField(Lead, 'productGroups', (t) =>
  t.prismaField({
    type: [ProductGroup],
    description:
      'The groups of the products that it is about, in the order of the catalogue, those out of use too; at most 200.',
    complexity: { field: 3, multiplier: 3 },
    select: { id: true },
    resolve: async (query, { id }, _args, context, info) =>
      loadReferences(context, info, 'ProductGroup', await groupsOfLead(context, id), query),
  }),
);

/** The product groups of a lead: one statement for all leads of a query. */
function groupsOfLead(context: GraphContext, leadId: string): Promise<readonly string[]> {
  const place = 'product groups of leads';
  const known = context.loaders.get(place) as DataLoader<string, readonly string[]> | undefined;
  const loader =
    known ??
    new DataLoader<string, readonly string[]>(async (leadIds) => {
      const found = await productGroupsOf(memberOf(context), leadIds);
      return leadIds.map((one) => found.get(one) ?? []);
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
