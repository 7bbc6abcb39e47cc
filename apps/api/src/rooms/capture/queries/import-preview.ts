import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { choicesOf, ImportPlanInput } from '../import-plan.input.ts';
import { ImportPreview, type PreviewShape } from '../import-preview.type.ts';
import { planImport } from '../planning/plan-import.ts';
import { sampleRows } from '../planning/sample-rows.ts';

const NO_FORECAST = {
  checkedRows: 0,
  good: 0,
  failing: 0,
  undated: 0,
  unvalued: 0,
  unjoined: 0,
  leftOut: [],
};

builder.queryField('importPreview', (t) =>
  t.field({
    type: ImportPreview,
    description:
      'An import as it would run with these choices. Writes nothing; ask as often as a choice changes.',
    authScopes: { right: 'import.run' },
    complexity: { field: 200, multiplier: 1 },
    args: {
      id: t.arg.id({ required: true, description: 'The import’s id.' }),
      plan: t.arg({ type: ImportPlanInput, description: 'What was chosen so far.' }),
    },
    resolve: async (_root, { id, plan: input }, context): Promise<PreviewShape> => {
      const importId = keyOf(id, 'Import', ['id']);
      const choices = choicesOf(input);
      const refused = isRefusal(importId) ? importId : isRefusal(choices) ? choices : undefined;
      const plan = refused ?? (await planImport(memberOf(context), importId as string, choices as object));
      if (isRefusal(plan)) return { plan: undefined, problems: [plan], sample: [], forecast: NO_FORECAST };
      return {
        plan,
        problems: plan.problems,
        ...(await sampleRows(plan, memberOf(context).organization.locale)),
      };
    },
  }),
);
