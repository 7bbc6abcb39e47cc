import { globalId } from '@mikomi/domain/shared';
import { GraphQLError } from 'graphql';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { type LiveEvent, liveOf } from '../../../graphql/live.ts';
import { spread } from '../../../platform/change/event-queue.ts';
import type { ChangeNews } from '../../../platform/change/live-feed.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Changed, changedForMember } from '../changed-for-member.ts';

const ChangedEvent = builder.objectRef<Changed>('ChangedEvent').implement({
  description: 'A record changed that the viewer may see. It carries no data: read the record again.',
  authScopes: { member: true },
  fields: (t) => ({
    recordType: t.exposeString('recordType', {
      description: 'Such as `Lead`; `ANY` after an interruption: read again whatever is shown.',
    }),
    id: t.id({
      nullable: true,
      description: 'Which one; null when so many changed that lists of the type are better read again.',
      resolve: ({ recordType, recordId }) => (recordId === null ? null : globalId(recordType, recordId)),
    }),
  }),
});

builder.subscriptionField('changed', (t) =>
  t.field({
    type: ChangedEvent,
    description: 'Which records change, of those that the viewer may see at that moment.',
    authScopes: { member: true },
    subscribe: async (_root, _args, context) => {
      const { feed, renew } = liveOf(context);
      const news = await feed.changes(memberOf(context).organizationId);
      return spread(news, async (one): Promise<readonly LiveEvent<Changed>[]> => {
        const fresh = await renew();
        const changed = await eventsOf(memberOf(fresh), one);
        return changed.map((value) => ({ value, context: fresh }));
      }) as never;
    },
    resolve: (root) => {
      const changed = (root ?? {}) as Partial<Changed>;
      if (!changed.recordType) throw new GraphQLError('Subscribe over the WebSocket.');
      return changed as Changed;
    },
  }),
);

async function eventsOf(member: MemberContext, news: ChangeNews): Promise<readonly Changed[]> {
  if (news.kind === 'gap') return [{ recordType: 'ANY', recordId: null }];
  if (news.kind === 'changed') return changedForMember(member, news.records);
  return member.rights['settings.manage'] ? [{ recordType: 'Delivery', recordId: null }] : [];
}
