import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import { Lead } from '../leads/index.ts';
import { FollowUp } from './follow-up.type.ts';
import { followUpsOfLeads } from './store/list-follow-ups.ts';

const MOST = 20;

builder.prismaObjectField(Lead, 'followUps', (t) =>
  t.field({
    type: [FollowUp],
    description: `What is and was promised on it, open ones first by their date; at most ${MOST}.`,
    authScopes: { right: 'follow-up.read' },
    args: { open: t.arg.boolean({ description: 'Only what is open.' }) },
    select: { id: true },
    resolve: async ({ id }, { open }, context, info) => {
      const ids = await idsOf(context, id, open ?? false, MOST);
      const loaded = await Promise.all(ids.map((one) => loadVisible(context, info, 'FollowUp', one)));
      return loaded.filter((one) => one !== null) as never;
    },
  }),
);

builder.prismaObjectField(Lead, 'nextFollowUp', (t) =>
  t.field({
    type: FollowUp,
    nullable: true,
    description: 'The promise that is due next; null when none is open.',
    authScopes: { right: 'follow-up.read' },
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const [next] = await idsOf(context, id, true, 1);
      return (next ? await loadVisible(context, info, 'FollowUp', next) : null) as never;
    },
  }),
);

/** The follow-ups of a lead: one statement for all leads of a list. */
function idsOf(
  context: GraphContext,
  leadId: string,
  openOnly: boolean,
  most: number,
): Promise<readonly string[]> {
  const place = `follow-ups of leads:${openOnly}:${most}`;
  const known = context.loaders.get(place) as DataLoader<string, readonly string[]> | undefined;
  const loader =
    known ??
    new DataLoader(async (leadIds) => {
      const found = await followUpsOfLeads(memberOf(context), leadIds, openOnly, most);
      return leadIds.map((one) => found.get(one) ?? []);
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
