import { globalId, isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { refusedAsk, sentenceFor } from '../../../graphql/refusal.ts';
import { visible } from '../../../graphql/restricted.ts';
import { Lead } from '../../leads/index.ts';
import { type GatePreview, type HeldLead, previewGates } from '../gates-preview.ts';
import { MOST_LOOKED_AT } from '../preview.ts';

const authScopes = { right: 'settings.manage' } as const;

const Held = builder.objectRef<HeldLead>('HeldLead').implement({
  description: 'A lead that a gate would keep out of its stage.',
  authScopes,
  fields: (t) => ({
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'Which one.',
      resolve: visible('Lead', ({ leadId }: HeldLead) => leadId),
    }),
    missing: t.stringList({
      description: 'What it misses, in the viewer’s language.',
      resolve: ({ missing }, _args, context) =>
        missing.map((miss) => sentenceFor(miss, memberOf(context).locale)),
    }),
  }),
});

const Preview = builder.objectRef<GatePreview>('StageGatePreview').implement({
  description: 'Whom one gate would hold of the leads that stand before it, of those that the viewer sees.',
  authScopes,
  fields: (t) => ({
    stageId: t.id({
      description: 'The stage that it stands before.',
      resolve: ({ stageId }) => globalId('Stage', stageId),
    }),
    stage: t.exposeString('stage', { description: 'What that is called.' }),
    lookedAt: t.exposeInt('lookedAt', {
      description: `How many open leads stand before it, of the newest ${MOST_LOOKED_AT}.`,
    }),
    held: t.exposeInt('held', { description: 'How many of them it would hold.' }),
    examples: t.field({
      type: [Held],
      description: 'The newest of those; at most 10 over all gates.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ examples }) => examples,
    }),
  }),
});

builder.queryField('stageGatesPreview', (t) =>
  t.field({
    type: [Preview],
    description: 'Whom other gates of a pipeline would hold, one by one, at most 100; it changes nothing.',
    authScopes,
    // The examples are told once for all gates together.
    complexity: { field: 200, multiplier: 1 },
    args: {
      pipelineId: t.arg.id({ required: true, description: 'The pipeline.' }),
      gates: t.arg({ type: 'JSON', required: true, description: 'All its gates.' }),
    },
    resolve: async (_root, { pipelineId, gates }, context) => {
      const key = keyOf(pipelineId, 'Pipeline', ['pipelineId']);
      if (isRefusal(key)) throw refusedAsk(key, ['pipelineId']);
      const previews = await previewGates(memberOf(context), key, gates);
      if (isRefusal(previews)) throw refusedAsk(previews, ['gates']);
      return [...previews];
    },
  }),
);
