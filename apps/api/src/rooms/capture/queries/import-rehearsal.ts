import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { rehearseImport } from '../commands/rehearse-import.ts';
import { choicesOf, ImportPlanInput } from '../import-plan.input.ts';
import { ImportRehearsal } from '../import-rehearsal.type.ts';

builder.queryField('importRehearsal', (t) =>
  t.field({
    type: ImportRehearsal,
    description:
      'An import with these choices, run and taken back: exactly what it would create, change and skip. Whoever adds leads meanwhile waits, for five seconds at most. Given up when the request is aborted; how far it is, `Import.rehearsal` says meanwhile.',
    authScopes: { right: 'import.run' },
    complexity: { field: 2000, multiplier: 1 },
    args: {
      id: t.arg.id({ required: true, description: 'The import’s id.' }),
      plan: t.arg({ type: ImportPlanInput, description: 'What was chosen so far.' }),
    },
    resolve: async (_root, { id, plan }, context) => {
      const importId = keyOf(id, 'Import', ['id']);
      if (isRefusal(importId)) return importId;
      const choices = choicesOf(plan);
      return isRefusal(choices)
        ? choices
        : rehearseImport(memberOf(context), importId, choices, context.request.signal);
    },
  }),
);
