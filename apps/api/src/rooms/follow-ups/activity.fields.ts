import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import { Activity } from '../activities/index.ts';
import { FollowUp } from './follow-up.type.ts';
import { promisesKeptBy } from './store/promises-kept-by.ts';

builder.prismaObjectField(Activity, 'followUp', (t) =>
  t.field({
    type: FollowUp,
    nullable: true,
    description: 'The promise that it kept; null when it kept none.',
    authScopes: { right: 'follow-up.read' },
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const place = 'promises kept by activities';
      const known = context.loaders.get(place) as DataLoader<string, string | null> | undefined;
      const loader =
        known ??
        new DataLoader(async (ids) => {
          const kept = await promisesKeptBy(memberOf(context), ids);
          return ids.map((one) => kept.get(one) ?? null);
        });
      context.loaders.set(place, loader);
      const followUpId = await loader.load(id);
      return (followUpId ? await loadVisible(context, info, 'FollowUp', followUpId) : null) as never;
    },
  }),
);
