import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Import } from '../import.type.ts';
import { countImports, IMPORT_ORDER, pageOfImports } from '../store/list-imports.ts';

const authScopes = { right: 'import.run' } as const;

builder.queryField('import', (t) =>
  t.field({
    type: Import,
    nullable: true,
    description: 'One import; null when there is none or the viewer may not see it.',
    authScopes,
    args: { id: t.arg.id({ required: true, description: 'The import’s id.' }) },
    resolve: async (_root, { id }, context, info) => {
      const parsed = parseGlobalId(id, 'Import');
      return isRefusal(parsed) ? null : ((await loadVisible(context, info, 'Import', parsed.id)) as never);
    },
  }),
);

builder.queryField('imports', (t) =>
  t.field({
    type: connectionOf('Import', Import),
    description:
      'The imports that the viewer may see, newest first: their own, or all for who sees every lead.',
    authScopes,
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, IMPORT_ORDER, null);
      return connect(context, info, 'Import', page, await pageOfImports(member, page), () =>
        countImports(member),
      );
    },
  }),
);
