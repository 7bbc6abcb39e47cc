import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { Lead } from './lead.type.ts';
import { firstProductsOf } from './store/first-products.ts';

builder.prismaObjectField(Lead, 'firstProduct', (t) =>
  t.string({
    nullable: true,
    description:
      'The first product it is about, where it has no name of its own: what tells leads of one company apart. Null where it has a name or no product.',
    select: { id: true, name: true },
    resolve: ({ id, name }, _args, context) => (name === null ? firstProductOf(context, id) : null),
  }),
);

/** The first product of a lead: one statement for all leads of a query. */
function firstProductOf(context: GraphContext, leadId: string): Promise<string | null> {
  const place = 'first products of leads';
  const known = context.loaders.get(place) as DataLoader<string, string | null> | undefined;
  const loader =
    known ??
    new DataLoader<string, string | null>(async (leadIds) => {
      const found = await firstProductsOf(memberOf(context), leadIds);
      return leadIds.map((one) => found.get(one) ?? null);
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
