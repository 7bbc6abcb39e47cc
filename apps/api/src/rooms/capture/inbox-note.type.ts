import type { Sentence } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { sentenceFor } from '../../graphql/refusal.ts';

export const InboxNote = builder.objectRef<Sentence>('InboxNote').implement({
  description: 'Why something that came in became what it became.',
  authScopes: { right: 'settings.manage' },
  fields: (t) => ({
    code: t.string({
      description: 'Stable, for programs.',
      resolve: ({ key }) => key.toUpperCase().replaceAll('-', '_'),
    }),
    message: t.string({
      description: 'In the viewer’s language.',
      resolve: (about, _args, context) => sentenceFor(about, memberOf(context).locale),
    }),
  }),
});
