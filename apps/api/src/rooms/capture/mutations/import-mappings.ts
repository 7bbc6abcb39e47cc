import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteMapping, saveMapping } from '../commands/save-mapping.ts';
import { ImportMapping } from '../import-mapping.type.ts';
import { choicesOf, ImportPlanInput } from '../import-plan.input.ts';

mutation('saveImportMapping', {
  description:
    'Keeps how an import is mapped: the next file with the same headings is mapped so by itself. What was kept for them before is replaced.',
  allow: { right: 'import.run' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The import.' }),
    name: t.string({ required: true, description: 'What it is called; the file’s name where it is blank.' }),
    plan: t.field({ type: ImportPlanInput, description: 'What was chosen.' }),
  }),
  resolve: async ({ id, name, plan }, context) => {
    const importId = keyOf(id, 'Import', ['id']);
    if (isRefusal(importId)) return importId;
    const choices = choicesOf(plan);
    return isRefusal(choices) ? choices : saveMapping(memberOf(context), importId, name, choices);
  },
  payload: (t) => ({
    mapping: t.field({
      type: ImportMapping,
      description: 'As it is kept.',
      resolve: ({ id, name }) => ({ id, name }),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});

mutation('deleteImportMapping', {
  description: 'Forgets how lists of a shape are mapped. Imports that were mapped so stay as they are.',
  allow: { right: 'import.run' },
  input: (t) => ({ id: t.id({ required: true, description: 'The mapping.' }) }),
  resolve: async ({ id }, context) => {
    const key = keyOf(id, 'ImportMapping', ['id']);
    return isRefusal(key) ? key : deleteMapping(memberOf(context), key);
  },
  payload: (t) => ({
    id: t.id({
      description: 'The mapping that is gone.',
      resolve: ({ id }) => globalId('ImportMapping', id),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
