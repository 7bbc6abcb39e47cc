import { parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Company } from '../party.types.ts';

builder.queryField('company', (t) =>
  t.field({
    type: Company,
    nullable: true,
    description: 'One company; null when there is none or the viewer may not see it.',
    authScopes: { right: 'party.read' },
    args: { id: t.arg.id({ required: true, description: 'The company’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Company');
      return parsed.kind === 'refused'
        ? null
        : ((await loadVisible(context, info, 'Company', parsed.id)) as never);
    },
  }),
);
