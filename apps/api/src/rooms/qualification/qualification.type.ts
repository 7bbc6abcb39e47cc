import { may } from '@mikomi/domain/identity';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { FACTORY_SCORE_MODEL } from './factory-score-model.ts';
import { definitionOf, type Judges } from './judges.ts';
import { ScoreCauseEnum } from './score.types.ts';
import { type ScoreRun, scoreRunOf } from './store/score-runs.ts';

const authScopes = { member: true } as const;

const UnfitRule = builder.objectRef<Judges['unfit'][number]>('UnfitScoreRule').implement({
  description: 'A rule of the score model that counts for nothing: what it asks about is gone.',
  authScopes,
  fields: (t) => ({
    ruleId: t.exposeString('ruleId', { description: 'The rule in the model.' }),
    text: t.string({
      description: 'Why, in the viewer’s language.',
      resolve: ({ refusal }, _args, context) => sentenceFor(refusal, memberOf(context).locale),
    }),
  }),
});

const Run = builder.objectRef<ScoreRun>('ScoreRun').implement({
  description: 'How far all open leads are scored anew.',
  authScopes,
  fields: (t) => ({
    cause: t.field({ type: ScoreCauseEnum, description: 'Why.', resolve: ({ cause }) => cause }),
    done: t.exposeInt('done', { description: 'How many leads are scored.' }),
    total: t.exposeInt('total', { description: 'Of how many.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'Since when.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When all were; null while it runs.',
    }),
  }),
});

const SHAPE = 'as `@mikomi/domain/qualification` describes it';

export const Qualification = builder.objectRef<Judges>('Qualification').implement({
  description: 'What an organization judges its leads by.',
  authScopes,
  fields: (t) => ({
    scoreModel: t.field({
      type: 'JSON',
      description: `The score model in force: a \`ScoreModel\` ${SHAPE}, its rules in the rule language.`,
      resolve: ({ stored }) => definitionOf(stored, 'SCORE_MODEL') ?? FACTORY_SCORE_MODEL,
    }),
    scoreModelIsOwn: t.boolean({
      description: 'Whether the organization set it; else the product began with it.',
      resolve: ({ stored }) => definitionOf(stored, 'SCORE_MODEL') !== undefined,
    }),
    unfitRules: t.field({
      type: [UnfitRule],
      description: 'The rules of the model that no longer fit.',
      resolve: ({ unfit }) => unfit,
    }),
    scoreSchema: t.field({
      type: 'JSON',
      description: `What its rules may ask: a \`ScoreSchema\` ${SHAPE}.`,
      complexity: { field: 20 },
      resolve: ({ schema }) => schema,
    }),
    potentialPolicy: t.field({
      type: 'JSON',
      description: `How a potential is judged: a \`PotentialPolicy\` ${SHAPE}.`,
      resolve: ({ policy }) => policy,
    }),
    potentialPolicyIsOwn: t.boolean({
      description: 'Whether the organization set it; else the product began with it.',
      resolve: ({ stored }) => definitionOf(stored, 'POTENTIAL_POLICY') !== undefined,
    }),
    frameworks: t.field({
      type: 'JSON',
      description: `What has to be found out of a lead: a list of \`Framework\` ${SHAPE}.`,
      resolve: ({ frameworks }) => frameworks,
    }),
    stageGates: t.field({
      type: 'JSON',
      description: `What the stages of each pipeline ask for: lists of \`StageGate\` ${SHAPE}, by the pipeline’s key.`,
      resolve: ({ stored }) =>
        Object.fromEntries(
          stored.filter(({ kind }) => kind === 'STAGE_GATES').map(({ key, definition }) => [key, definition]),
        ),
    }),
    run: t.field({
      type: Run,
      nullable: true,
      description: 'The latest time that all open leads were scored anew, or are.',
      resolve: async (_judges, _args, context) => (await scoreRunOf(memberOf(context))) ?? null,
    }),
    viewerCanManage: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: (_judges, _args, context) => may(memberOf(context).rights, 'settings.manage'),
    }),
  }),
});
