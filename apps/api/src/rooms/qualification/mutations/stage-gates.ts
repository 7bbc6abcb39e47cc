import { checkStageGates } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { factSchema, pipelineOf } from '../../leads/index.ts';
import { saveRule } from '../commands/save-rule.ts';
import { frameworksFrom } from '../judges.ts';
import { allow, rulePayload } from '../rule-mutation.ts';
import { within } from '../within.ts';

mutation('setStageGates', {
  description: 'Says what the stages of a pipeline ask of a lead that comes into them or goes past.',
  allow,
  input: (t) => ({
    pipelineId: t.id({ required: true, description: 'The pipeline.' }),
    gates: t.field({
      type: 'JSON',
      required: true,
      description:
        'All gates of the pipeline, in the form that `qualification` tells them; an empty list opens all.',
    }),
  }),
  resolve: async (input, context) => {
    const key = keyOf(input.pipelineId, 'Pipeline', ['pipelineId']);
    if (isRefusal(key)) return key;
    return saveRule(memberOf(context), 'set-stage-gates', async (tx, stored) => {
      const pipeline = await pipelineOf(tx, key);
      const checked = checkStageGates(input.gates, await factSchema(tx), pipeline, frameworksFrom(stored));
      return isRefusal(checked)
        ? within('gates', checked)
        : { kind: 'STAGE_GATES', key, definition: input.gates };
    });
  },
  payload: rulePayload,
});
