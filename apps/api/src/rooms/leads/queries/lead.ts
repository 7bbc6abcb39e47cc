import { parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Lead } from '../lead.type.ts';

builder.queryField('lead', (t) =>
  t.field({
    type: Lead,
    nullable: true,
    description: 'One lead; null when there is none or the viewer may not see it.',
    authScopes: { right: 'lead.read' },
    args: { id: t.arg.id({ required: true, description: 'The lead’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Lead');
      return parsed.kind === 'refused'
        ? null
        : ((await loadVisible(context, info, 'Lead', parsed.id)) as never);
    },
  }),
);
