import { dayOf } from '@mikomi/domain/shared';
import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import * as parties from '../parties/index.ts';
import { Stage } from './setting.types.ts';
import { type LatestWork, latestWorkOn } from './store/latest-work.ts';

builder.objectField(parties.KnownParty, 'stage', (t) =>
  t.prismaField({
    type: Stage,
    nullable: true,
    description: 'Where the latest open lead on it stands, else the latest lead.',
    resolve: async (query, { id }, _args, context, info) => {
      const work = await workOn(context, id);
      return loadReference(context, info, 'Stage', work?.stageId ?? null, query);
    },
  }),
);

builder.objectField(parties.KnownParty, 'lastContactOn', (t) =>
  t.field({
    type: 'Date',
    nullable: true,
    description: 'When something last happened on a lead of it.',
    resolve: async ({ id }, _args, context) => {
      const work = await workOn(context, id);
      return work ? dayOf(work.lastActivityAt, memberOf(context).organization.timeZone) : null;
    },
  }),
);

/** The latest work on a party, whoever's it is; asked once for all parties of a query. */
function workOn(context: GraphContext, partyId: string): Promise<LatestWork | null> {
  const key = 'latest-work';
  const known = context.loaders.get(key) as DataLoader<string, LatestWork | null> | undefined;
  const loader =
    known ??
    new DataLoader<string, LatestWork | null>(async (ids) => {
      const byParty = new Map((await latestWorkOn(memberOf(context), ids)).map((row) => [row.party, row]));
      return ids.map((id) => byParty.get(id) ?? null);
    });
  context.loaders.set(key, loader);
  return loader.load(partyId);
}
