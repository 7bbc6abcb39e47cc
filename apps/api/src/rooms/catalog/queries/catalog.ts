import { builder } from '../../../graphql/builder.ts';
import { listOwn } from '../../../graphql/load-own.ts';
import { CustomField, CustomFieldRecord } from '../custom-field.type.ts';
import { ProductGroup } from '../product.types.ts';

/** The longest list of settings that is answered whole. */
export const MOST_SETTINGS = 200;

const archived = 'Those no longer in use too. Default false.';

builder.queryField('productGroups', (t) =>
  t.prismaField({
    type: [ProductGroup],
    description: `The folders of the catalogue, in order. At most ${MOST_SETTINGS}.`,
    authScopes: { member: true },
    args: { archived: t.arg.boolean({ description: archived }) },
    resolve: (query, _root, args, context) =>
      listOwn(
        context,
        'ProductGroup',
        { ...query, take: MOST_SETTINGS },
        args.archived ? {} : { deletedAt: null },
        [{ position: 'asc' }, { id: 'asc' }],
      ),
  }),
);

builder.queryField('customFields', (t) =>
  t.prismaField({
    type: [CustomField],
    description: `The fields that the organization added, in order. At most ${MOST_SETTINGS} of each kind of record.`,
    authScopes: { member: true },
    args: {
      record: t.arg({ type: CustomFieldRecord, description: 'Of this kind of record only.' }),
      archived: t.arg.boolean({ description: archived }),
    },
    resolve: (query, _root, args, context) =>
      listOwn(
        context,
        'CustomField',
        { ...query, take: 4 * MOST_SETTINGS },
        { ...(args.archived ? {} : { deletedAt: null }), ...(args.record ? { record: args.record } : {}) },
        [{ record: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      ),
  }),
);
