import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import type { Named } from './planning/knowledge.ts';

export const ImportMapping = builder.objectRef<Named>('ImportMapping').implement({
  description: 'How lists of one shape are mapped: a file with the same headings is mapped by it by itself.',
  authScopes: { right: 'import.run' },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ImportMapping', id) }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
});
