import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keysOf } from '../../../graphql/global-key.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Delivery, DeliveryState } from '../delivery.type.ts';
import { countDeliveries, DELIVERY_ORDER, pageOfDeliveries } from '../store/list-deliveries.ts';

const authScopes = { right: 'settings.manage' } as const;

builder.queryField('deliveries', (t) =>
  t.field({
    type: connectionOf('Delivery', Delivery),
    description: 'What came in at the sources in the last 90 days, newest first.',
    authScopes,
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      sourceId: t.arg.id({ description: 'Those of one source.' }),
      states: t.arg({ type: [DeliveryState], description: 'Those in one of these states.' }),
      since: t.arg({
        type: 'Date',
        description: 'Those that came on this day of the organization’s calendar, or later.',
      }),
    },
    resolve: async (_root, { sourceId, states, since, ...args }, context, info) => {
      const member = memberOf(context);
      const [source = sourceId ? NONE : null] = sourceId ? keysOf([sourceId], 'Source') : [];
      const filter = { sourceId: source, states: states ?? null, since: since ?? null };
      const page = readPage(args, DELIVERY_ORDER, filter);
      return connect(context, info, 'Delivery', page, await pageOfDeliveries(member, filter, page), () =>
        countDeliveries(member, filter),
      );
    },
  }),
);

/** What is no source's id finds nothing. */
const NONE = '00000000-0000-0000-0000-000000000000';

builder.queryField('delivery', (t) =>
  t.field({
    type: Delivery,
    nullable: true,
    description: 'One delivery; null when there is none.',
    authScopes,
    args: { id: t.arg.id({ required: true, description: 'The delivery’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Delivery');
      return isRefusal(parsed) ? null : ((await loadVisible(context, info, 'Delivery', parsed.id)) as never);
    },
  }),
);
