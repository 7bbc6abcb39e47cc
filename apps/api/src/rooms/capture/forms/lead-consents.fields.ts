import DataLoader from 'dataloader';
import { builder } from '../../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { Lead } from '../../leads/index.ts';
import { unconfirmedOf } from './store/unconfirmed.ts';

builder.prismaObjectField(Lead, 'awaitsConfirmation', (t) =>
  t.boolean({
    description:
      'Whether its contact agreed to something in a form and has not confirmed it by the link of a mail yet: until then it is not agreed. Once the link has expired, nothing waits any more.',
    select: { id: true },
    resolve: ({ id }, _args, context) => awaits(context, id),
  }),
);

/** One statement for all leads of a query. */
function awaits(context: GraphContext, leadId: string): Promise<boolean> {
  const place = 'unconfirmed leads';
  const known = context.loaders.get(place) as DataLoader<string, boolean> | undefined;
  const loader =
    known ??
    new DataLoader<string, boolean>(async (ids) => {
      const waiting = await unconfirmedOf(memberOf(context), ids, memberOf(context).now());
      return ids.map((id) => waiting.has(id));
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
