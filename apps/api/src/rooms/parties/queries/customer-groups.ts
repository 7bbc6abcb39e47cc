import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { listOwn, loadOwn } from '../../../graphql/load-own.ts';
import { CustomerGroup } from '../customer-group.type.ts';

const MOST = 200;

builder.queryField('customerGroups', (t) =>
  t.prismaField({
    type: [CustomerGroup],
    description: `The customer groups, in order. At most ${MOST}.`,
    authScopes: { member: true },
    args: { archived: t.arg.boolean({ description: 'Those no longer in use too. Default false.' }) },
    resolve: (query, _root, args, context) =>
      listOwn(context, 'CustomerGroup', { ...query, take: MOST }, args.archived ? {} : { deletedAt: null }, [
        { position: 'asc' },
        { id: 'asc' },
      ]),
  }),
);

builder.queryField('customerGroup', (t) =>
  t.prismaField({
    type: CustomerGroup,
    nullable: true,
    description: 'One customer group, in use or not; null when there is none.',
    authScopes: { member: true },
    args: { id: t.arg.id({ required: true, description: 'Which one.' }) },
    resolve: async (query, _root, { id }, context) => {
      const key = keyOf(id, 'CustomerGroup', ['id']);
      return isRefusal(key) ? null : loadOwn(context, 'CustomerGroup', key, query);
    },
  }),
);
