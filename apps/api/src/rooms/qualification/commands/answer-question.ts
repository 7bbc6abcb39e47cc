// Invariants: an answer is one that its question offers; what proves it happened on the lead, or can be read.
// Locks: the lead.
// Changes: LeadAnswer.
import { readUrl } from '@mikomi/domain/catalog';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ChangedLead, onLead } from '../../leads/index.ts';
import { frameworksFrom, policyFrom } from '../judges.ts';
import { questionsOfFramework, questionsOfPotential } from '../questions.ts';
import { activitiesOnLead, answersOnLeads, type Evidence } from '../store/answers.ts';
import { leadAnswerRecord } from '../store/records.ts';
import { storedRules } from '../store/stored-rules.ts';

/** What a member found out; without an answer it is open again. */
export interface GivenAnswer {
  readonly leadId: string;
  readonly frameworkId: string;
  readonly criterionId: string;
  readonly answer: string | null;
  readonly evidence: readonly Evidence[];
}

const MOST_EVIDENCE = 10;
const LONGEST_QUOTE = 1_000;

/** Keeps what was found out about a lead, with what proves it. */
export function answerQuestion(member: MemberContext, given: GivenAnswer): Promise<ChangedLead | Refusal> {
  const { leadId, frameworkId, criterionId, answer } = given;
  return onLead(member, 'answer-question', leadId, 'lead.edit', async (tx) => {
    const known = (await answersOnLeads(tx, [leadId]))
      .get(leadId)
      ?.find((one) => one.frameworkId === frameworkId && one.criterionId === criterionId);
    if (answer === null) {
      await remove(tx, leadAnswerRecord, known ? [known.id] : []);
      return undefined;
    }
    const refused = (await checkAnswer(tx, given)) ?? (await checkEvidence(tx, given));
    if (refused) return refused;
    const row = { answer, evidence: given.evidence, memberId: member.memberId, answeredAt: tx.now() };
    if (known) await update(tx, leadAnswerRecord, [{ ...row, id: known.id }]);
    else await insert(tx, leadAnswerRecord, [{ ...row, id: newId(), leadId, frameworkId, criterionId }]);
    return undefined;
  });
}

async function checkAnswer(tx: Transaction, given: GivenAnswer): Promise<Refusal | undefined> {
  const stored = await storedRules(tx);
  const questions = [
    ...questionsOfPotential(policyFrom(stored)),
    ...frameworksFrom(stored).flatMap(questionsOfFramework),
  ].filter(({ frameworkId }) => frameworkId === given.frameworkId);
  if (questions.length === 0) return refuse('framework-unknown', { path: ['frameworkId'] });
  const question = questions.find(({ criterionId }) => criterionId === given.criterionId);
  if (!question)
    return refuse('criterion-unknown', {
      path: ['criterionId'],
      parameters: { framework: given.frameworkId },
    });
  return question.answers.some(({ key }) => key === given.answer)
    ? undefined
    : refuse('option-unknown', { path: ['answer'], parameters: { text: given.answer ?? '' } });
}

async function checkEvidence(
  tx: Transaction,
  { leadId, evidence }: GivenAnswer,
): Promise<Refusal | undefined> {
  if (evidence.length > MOST_EVIDENCE)
    return refuse('too-many-records', { path: ['evidence'], parameters: { atMost: MOST_EVIDENCE } });
  const named = evidence.flatMap((one) => (one.kind === 'ACTIVITY' ? [one.activityId] : []));
  const happened = await activitiesOnLead(tx, leadId, named);
  for (const [index, one] of evidence.entries()) {
    const path = ['evidence', String(index)];
    if (one.kind === 'ACTIVITY' && !happened.has(one.activityId))
      return refuse('activity-not-found', { path: [...path, 'activityId'] });
    if (one.kind === 'QUOTE' && one.text.trim() === '')
      return refuse('text-blank', { path: [...path, 'quote'] });
    if (one.kind === 'QUOTE' && one.text.length > LONGEST_QUOTE)
      return refuse('text-too-long', { path: [...path, 'quote'], parameters: { atMost: LONGEST_QUOTE } });
    if (one.kind === 'LINK' && isRefusal(readUrl(one.url)))
      return refuse('url-unreadable', { path: [...path, 'url'], parameters: { text: one.url } });
  }
  return undefined;
}
