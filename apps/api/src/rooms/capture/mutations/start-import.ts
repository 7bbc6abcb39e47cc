import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { startImport } from '../commands/start-import.ts';
import { importField } from '../import-payload.ts';
import { choicesOf, ImportPlanInput } from '../import-plan.input.ts';

mutation('startImport', {
  description:
    'Starts an import: checks the plan, makes the fields, stages and members that it names, and goes on in the background.',
  allow: { right: 'import.run' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The import.' }),
    plan: t.field({
      type: ImportPlanInput,
      description: 'What was chosen; the rest is as `importPreview` proposes it.',
    }),
  }),
  resolve: async ({ id, plan }, context) => {
    const importId = keyOf(id, 'Import', ['id']);
    if (isRefusal(importId)) return importId;
    const choices = choicesOf(plan);
    return isRefusal(choices) ? choices : startImport(memberOf(context), importId, choices);
  },
  payload: (t) => ({ import: importField(t) }),
});
