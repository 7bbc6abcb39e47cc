import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { leadPayload } from '../../leads/index.ts';
import { answerQuestion } from '../commands/answer-question.ts';
import type { Evidence } from '../store/answers.ts';

const EvidenceInput = builder.inputType('EvidenceInput', {
  description: 'What proves an answer: just one of the three.',
  fields: (t) => ({
    activityId: t.id({ description: 'Something that happened on the lead.' }),
    quote: t.string({ description: 'What they said; at most 1,000 characters.' }),
    url: t.string({ description: 'Where it can be read.' }),
  }),
});

mutation('answerQuestion', {
  description:
    'Keeps what was found out about a lead, with what proves it; without an answer it is open again.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    leadId: t.id({ required: true, description: 'The lead.' }),
    frameworkId: t.string({ required: true, description: 'The framework that asks, or `potential`.' }),
    criterionId: t.string({ required: true, description: 'Which of its questions.' }),
    answer: t.string({ description: 'The key of the answer; none: it is open again.' }),
    evidence: t.field({ type: [EvidenceInput], description: 'What proves it, all of it; at most 10.' }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.leadId, 'Lead', ['leadId']);
    if (isRefusal(leadId)) return leadId;
    const evidence: Evidence[] = [];
    for (const [index, one] of (input.evidence ?? []).entries()) {
      const read = evidenceOf(one, ['evidence', String(index)]);
      if (isRefusal(read)) return read;
      evidence.push(read);
    }
    const { frameworkId, criterionId, answer } = input;
    return answerQuestion(memberOf(context), {
      leadId,
      frameworkId,
      criterionId,
      answer: answer ?? null,
      evidence,
    });
  },
  payload: leadPayload,
});

function evidenceOf(
  { activityId, quote, url }: typeof EvidenceInput.$inferInput,
  path: readonly string[],
): Evidence | Refusal {
  if ([activityId, quote, url].filter((one) => one != null).length !== 1)
    return refuse('text-blank', { path });
  if (quote != null) return { kind: 'QUOTE', text: quote };
  if (url != null) return { kind: 'LINK', url };
  const key = keyOf(activityId ?? '', 'Activity', [...path, 'activityId']);
  return isRefusal(key) ? key : { kind: 'ACTIVITY', activityId: key };
}
