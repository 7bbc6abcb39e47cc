import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Lead } from './lead.type.ts';
import { type FirstTouch, firstTouchesOf } from './store/first-touches.ts';

builder.prismaObjectField(Lead, 'addedBy', (t) =>
  t.prismaField({
    type: 'Member',
    nullable: true,
    description:
      'The member who wrote its first enquiry down, by hand or with a file; null where it came by itself.',
    select: { id: true },
    resolve: async (query, { id }, _args, context, info) =>
      loadReference(context, info, 'Member', (await firstTouchOf(context, id))?.addedById ?? null, query),
  }),
);

builder.prismaObjectField(Lead, 'generatedBy', (t) =>
  t.prismaField({
    type: 'Member',
    nullable: true,
    description: 'The member whose link, code or card led to its first enquiry; null where it was nobody’s.',
    select: { id: true },
    resolve: async (query, { id }, _args, context, info) =>
      loadReference(context, info, 'Member', (await firstTouchOf(context, id))?.generatedById ?? null, query),
  }),
);

/** The first touch of a lead: one statement for all leads of a query. */
function firstTouchOf(context: GraphContext, leadId: string): Promise<FirstTouch | undefined> {
  const place = 'first touches of leads';
  const known = context.loaders.get(place) as DataLoader<string, FirstTouch | undefined> | undefined;
  const loader =
    known ??
    new DataLoader<string, FirstTouch | undefined>(async (leadIds) => {
      const found = await firstTouchesOf(memberOf(context), leadIds);
      return leadIds.map((one) => found.get(one));
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
