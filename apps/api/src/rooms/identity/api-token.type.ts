import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';

export const ApiToken = builder.prismaObject('ApiToken', {
  description: 'A personal token of the viewer: it acts as they do, without a browser.',
  authScopes: { member: true },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ApiToken', id) }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    hint: t.exposeString('hint', { description: 'Its last four characters, to tell it by.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it works.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null: never.',
    }),
  }),
});
