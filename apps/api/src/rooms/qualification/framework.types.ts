import type { CriterionJudgement, Framework, FrameworkJudgement } from '@mikomi/domain/qualification';
import { labelIn } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { visible } from '../../graphql/restricted.ts';
import { Activity } from '../activities/index.ts';
import type { Question } from './questions.ts';
import type { Evidence, StoredAnswer } from './store/answers.ts';

const authScopes = { right: 'lead.read' } as const;

const localeOf = (context: GraphContext) => (memberOf(context).locale.startsWith('ja') ? 'ja' : 'en');

const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description: 'What proves an answer: one of the three.',
  authScopes,
  fields: (t) => ({
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'Something that happened; null when it is something else, or the viewer may not see it.',
      resolve: visible('Activity', (one: Evidence) => (one.kind === 'ACTIVITY' ? one.activityId : null)),
    }),
    quote: t.string({
      nullable: true,
      description: 'What they said.',
      resolve: (one) => (one.kind === 'QUOTE' ? one.text : null),
    }),
    url: t.string({
      nullable: true,
      description: 'Where it can be read.',
      resolve: (one) => (one.kind === 'LINK' ? one.url : null),
    }),
  }),
});

const Option = builder.objectRef<Question['answers'][number]>('AnswerOption').implement({
  description: 'What may be answered.',
  authScopes,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'For `answerQuestion`.' }),
    label: t.string({
      description: 'In the viewer’s language.',
      resolve: ({ label }, _args, context) => labelIn(label, localeOf(context)),
    }),
  }),
});

const CriterionState = builder.enumType('CriterionState', {
  description: 'How far a criterion is met.',
  values: described({
    MET: 'As well as can be.',
    PARTLY: 'In part.',
    NOT_MET: 'Not at all.',
    UNKNOWN: 'Nobody knows yet, which counts for nothing and against nothing.',
  }),
});

/** A question as it stands on a lead. */
export interface AskedQuestion {
  readonly question: Question;
  readonly given: StoredAnswer | undefined;
  readonly judgement: CriterionJudgement | undefined;
}

export const LeadQuestion = builder.objectRef<AskedQuestion>('LeadQuestion').implement({
  description: 'Something to find out about a lead, and what was found out.',
  authScopes,
  fields: (t) => ({
    frameworkId: t.string({
      description: 'For `answerQuestion`: the framework that asks, or `potential`.',
      resolve: ({ question }) => question.frameworkId,
    }),
    criterionId: t.string({
      description: 'For `answerQuestion`: which one.',
      resolve: ({ question }) => question.criterionId,
    }),
    name: t.string({
      description: 'What it is about, in the viewer’s language.',
      resolve: ({ question }, _args, context) => labelIn(question.name, localeOf(context)),
    }),
    question: t.string({
      description: 'As it may be asked, in the viewer’s language.',
      resolve: ({ question }, _args, context) => labelIn(question.question, localeOf(context)),
    }),
    options: t.field({
      type: [Option],
      description: 'What may be answered.',
      resolve: ({ question }) => question.answers,
    }),
    needsEvidence: t.boolean({
      description: 'Whether an answer in favour counts only with something that proves it.',
      resolve: ({ question }) => question.evidence,
    }),
    isRequired: t.boolean({
      description: 'Whether no lead is qualified without it.',
      resolve: ({ question }) => question.required,
    }),
    state: t.field({
      type: CriterionState,
      nullable: true,
      description: 'How far it is met; null where nothing is to be met.',
      resolve: ({ judgement }) => judgement?.state ?? null,
    }),
    answer: t.string({
      nullable: true,
      description: 'The key of the answer; null while it is open.',
      resolve: ({ given }) => given?.answer ?? null,
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'What proves it; at most 10.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ given }) => given?.evidence ?? [],
    }),
    answeredBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who found it out.',
      resolve: (query, { given }, _args, context, info) =>
        loadReference(context, info, 'Member', given?.memberId ?? null, query),
    }),
    answeredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When.',
      resolve: ({ given }) => given?.answeredAt ?? null,
    }),
  }),
});

const FrameworkState = builder.enumType('FrameworkState', {
  description: 'How a lead stands by a framework; what is unknown changes neither of the certain ones.',
  values: described({
    QUALIFIED: 'Worth the work.',
    OPEN: 'Neither yet.',
    DISQUALIFIED: 'Not worth the work.',
  }),
});

/** A framework as a lead stands by it. */
export interface JudgedFramework {
  readonly framework: Framework;
  readonly judgement: FrameworkJudgement;
  readonly questions: readonly AskedQuestion[];
}

export const LeadFramework = builder.objectRef<JudgedFramework>('LeadFramework').implement({
  description: 'How a lead stands by a framework.',
  authScopes,
  fields: (t) => ({
    frameworkId: t.string({ description: 'Which one.', resolve: ({ framework }) => framework.id }),
    name: t.string({
      description: 'What it is called, in the viewer’s language.',
      resolve: ({ framework }, _args, context) => labelIn(framework.name, localeOf(context)),
    }),
    state: t.field({
      type: FrameworkState,
      description: 'Whether the lead is worth the work.',
      resolve: ({ judgement }) => judgement.state,
    }),
    earned: t.int({
      description: 'What is met, in percent of the whole.',
      resolve: ({ judgement }) => Math.floor(judgement.earned),
    }),
    text: t.string({
      description: 'Why it stands so, in the viewer’s language.',
      resolve: ({ judgement }, _args, context) => sentenceFor(judgement.because, memberOf(context).locale),
    }),
    questions: t.field({
      type: [LeadQuestion],
      description: 'What it asks.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ questions }) => questions,
    }),
    askNext: t.stringList({
      description: 'The criteria to ask about next, the most important first.',
      resolve: ({ judgement }) => judgement.ask,
    }),
  }),
});
