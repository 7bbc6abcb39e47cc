import { builder } from '../../../graphql/builder.ts';
import { listOwn } from '../../../graphql/load-own.ts';
import { LossReason, Pipeline, Source } from '../setting.types.ts';

const MOST = 200;

const lists = [
  ['pipelines', Pipeline, 'Pipeline', 'The ways of selling, in order.'],
  ['sources', Source, 'Source', 'Where touches come from, in order.'],
  ['lossReasons', LossReason, 'LossReason', 'Why leads are lost, in order.'],
] as const;

for (const [field, type, model, description] of lists) {
  builder.queryField(field, (t) =>
    t.prismaField({
      type: [type as typeof Source],
      description: `${description} At most ${MOST}.`,
      authScopes: { member: true },
      args: { archived: t.arg.boolean({ description: 'Those no longer in use too. Default false.' }) },
      resolve: (query, _root, args, context) =>
        listOwn(context, model, { ...query, take: MOST }, args.archived ? {} : { deletedAt: null }, [
          { position: 'asc' },
          { id: 'asc' },
        ]),
    }),
  );
}
