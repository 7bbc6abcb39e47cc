import { type GivenAnswers, judgeFramework } from '@mikomi/domain/qualification';
import type { MemberContext } from '../../platform/member-context.ts';
import type { AskedQuestion, JudgedFramework } from './framework.types.ts';
import { POTENTIAL_ANSWERS } from './judge-leads.ts';
import { frameworksFrom, policyFrom } from './judges.ts';
import { questionsOfFramework, questionsOfPotential } from './questions.ts';
import { answersOnLeads, type Evidence, type StoredAnswer } from './store/answers.ts';
import { storedRules } from './store/stored-rules.ts';

/** What is asked about a lead, and how it stands by what was found out. */
export interface LeadQuestions {
  readonly frameworks: readonly JudgedFramework[];
  readonly ofPotential: readonly AskedQuestion[];
}

/** The questions of each of these leads, in two statements. */
export async function questionsOfLeads(
  member: MemberContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LeadQuestions>> {
  const stored = await storedRules(member);
  const [frameworks, policy] = [frameworksFrom(stored), policyFrom(stored)];
  const answers = await answersOnLeads(member, ids);
  return new Map(
    ids.map((id) => {
      const given = answers.get(id) ?? [];
      const judged = frameworks.map((framework): JudgedFramework => {
        const judgement = judgeFramework(framework, givenTo(framework.id, given));
        const questions = questionsOfFramework(framework).map((question) => ({
          question,
          given: answerTo(given, question.frameworkId, question.criterionId),
          judgement: judgement.criteria.find(({ criterionId }) => criterionId === question.criterionId),
        }));
        return { framework, judgement, questions };
      });
      const ofPotential = questionsOfPotential(policy).map((question) => ({
        question,
        given: answerTo(given, POTENTIAL_ANSWERS, question.criterionId),
        judgement: undefined,
      }));
      return [id, { frameworks: judged, ofPotential }];
    }),
  );
}

/** The answers to one framework as the domain judges them. */
export function givenTo(frameworkId: string, answers: readonly StoredAnswer[]): GivenAnswers {
  return Object.fromEntries(
    answers
      .filter((one) => one.frameworkId === frameworkId)
      .map(({ criterionId, answer, evidence, memberId, answeredAt }) => [
        criterionId,
        { answer, evidence: evidence.map(nameOf), by: memberId ?? '', at: answeredAt },
      ]),
  );
}

function answerTo(given: readonly StoredAnswer[], frameworkId: string, criterionId: string) {
  return given.find((one) => one.frameworkId === frameworkId && one.criterionId === criterionId);
}

function nameOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'ACTIVITY':
      return evidence.activityId;
    case 'QUOTE':
      return evidence.text;
    case 'LINK':
      return evidence.url;
  }
}
