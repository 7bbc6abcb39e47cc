import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { ImportMapping } from '../import-mapping.type.ts';
import { savedMappings } from '../store/saved-mappings.ts';

builder.queryField('importMappings', (t) =>
  t.field({
    type: [ImportMapping],
    description: 'The mappings that are saved, by name; at most 100.',
    authScopes: { right: 'import.run' },
    resolve: async (_root, _args, context) => [...(await savedMappings(memberOf(context)))],
  }),
);
