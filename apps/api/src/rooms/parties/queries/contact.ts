import { parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Contact } from '../party.types.ts';

builder.queryField('contact', (t) =>
  t.field({
    type: Contact,
    nullable: true,
    description: 'One contact; null when there is none or the viewer may not see it.',
    authScopes: { right: 'party.read' },
    args: { id: t.arg.id({ required: true, description: 'The contact’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Contact');
      return parsed.kind === 'refused'
        ? null
        : ((await loadVisible(context, info, 'Contact', parsed.id)) as never);
    },
  }),
);
