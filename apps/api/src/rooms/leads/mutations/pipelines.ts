import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ownPayload } from '../../../graphql/shared-fields.ts';
import {
  archivePipeline,
  createPipeline,
  type StageForm,
  type StageMove,
  setStages,
} from '../commands/change-pipeline.ts';
import { StageKind } from '../lead.enums.ts';

const allow = { right: 'pipeline.manage' } as const;

const payload = ownPayload('Pipeline', 'pipeline');

const StageInput = builder.inputType('StageInput', {
  description: 'A stage in the whole list of a pipeline.',
  fields: (t) => ({
    id: t.id({ description: 'Of one that stays; none for a new one.' }),
    name: t.string({ required: true, description: 'Its own in the pipeline.' }),
    kind: t.field({ type: StageKind, required: true, description: 'Never changes.' }),
  }),
});

const StageMoveInput = builder.inputType('StageMoveInput', {
  description: 'Where the leads of a stage go that is taken out of use.',
  fields: (t) => ({
    fromStageId: t.id({ required: true, description: 'The stage that goes.' }),
    toStageId: t.id({ required: true, description: 'A stage of the same kind that stays.' }),
  }),
});

mutation('createPipeline', {
  description: 'Makes a way of selling with its stages.',
  allow,
  input: (t) => ({
    name: t.string({ required: true, description: 'At most 80 characters.' }),
    stages: t.field({
      type: [StageInput],
      required: true,
      description: 'In order: open ones, then one that wins and one that loses.',
    }),
  }),
  resolve: async ({ name, stages }, context) => {
    const forms = formsOf(stages.map((stage) => ({ ...stage, id: null })));
    return isRefusal(forms) ? (forms as Refusal) : createPipeline(memberOf(context), name, forms);
  },
  payload,
});

mutation('setStages', {
  description: 'Makes a pipeline’s stages what the list says: adds, renames, reorders and takes out of use.',
  allow,
  input: (t) => ({
    pipelineId: t.id({ required: true, description: 'The pipeline.' }),
    stages: t.field({
      type: [StageInput],
      required: true,
      description: 'All of them in order; one that is left out goes out of use.',
    }),
    moves: t.field({
      type: [StageMoveInput],
      description: 'Needed for each stage that goes while leads stand in it.',
    }),
  }),
  resolve: async (input, context) => {
    const pipelineId = keyOf(input.pipelineId, 'Pipeline', ['pipelineId']);
    if (isRefusal(pipelineId)) return pipelineId;
    const forms = formsOf(input.stages);
    if (isRefusal(forms)) return forms as Refusal;
    const moves: StageMove[] = [];
    for (const { fromStageId, toStageId } of input.moves ?? []) {
      const from = keyOf(fromStageId, 'Stage', ['moves']);
      if (isRefusal(from)) return from;
      const to = keyOf(toStageId, 'Stage', ['moves']);
      if (isRefusal(to)) return to;
      moves.push({ from, to });
    }
    return setStages(memberOf(context), pipelineId, forms, moves);
  },
  payload,
});

mutation('archivePipeline', {
  description: 'Takes a pipeline without open leads out of use; its closed leads stay in it.',
  allow,
  input: (t) => ({ id: t.id({ required: true, description: 'The pipeline.' }) }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Pipeline', ['id']);
    return isRefusal(id) ? id : archivePipeline(memberOf(context), id);
  },
  payload,
});

function formsOf(inputs: readonly (typeof StageInput.$inferInput)[]): StageForm[] | Refusal {
  const forms: StageForm[] = [];
  for (const [index, input] of inputs.entries()) {
    const id = optionalKeyOf(input.id, 'Stage', ['stages', String(index), 'id']);
    if (isRefusal(id)) return id;
    forms.push({ ...input, id });
  }
  return forms;
}
