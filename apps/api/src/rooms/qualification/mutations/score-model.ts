import { checkScoreModel } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { dropRule, saveRule } from '../commands/save-rule.ts';
import { allow, rulePayload } from '../rule-mutation.ts';
import { scoreFacts } from '../score-schema.ts';
import { within } from '../within.ts';

mutation('setScoreModel', {
  description: 'Scores leads by another model from now on; all open leads are scored anew in the background.',
  allow,
  input: (t) => ({
    model: t.field({
      type: 'JSON',
      description:
        'The whole model, in the form that `qualification` tells it; none: the one that the product begins with.',
    }),
  }),
  resolve: ({ model }, context) => {
    if (model == null) return dropRule(memberOf(context), 'set-score-model', { kind: 'SCORE_MODEL' });
    return saveRule(memberOf(context), 'set-score-model', async (tx) => {
      const { schema } = await scoreFacts(tx);
      const checked = checkScoreModel(model, schema);
      return isRefusal(checked) ? within('model', checked) : { kind: 'SCORE_MODEL', definition: model };
    });
  },
  payload: rulePayload,
});
