import {
  CAPACITIES,
  type Criterion,
  type Framework,
  type PotentialPolicy,
} from '@mikomi/domain/qualification';
import type { Label } from '@mikomi/domain/shared';
import { POTENTIAL_ANSWERS } from './judge-leads.ts';

/** Something to find out about a lead, with what may be answered. */
export interface Question {
  readonly frameworkId: string;
  readonly criterionId: string;
  readonly name: Label;
  readonly question: Label;
  readonly answers: readonly { readonly key: string; readonly label: Label }[];
  /** Whether an answer in favour counts only with something that proves it. */
  readonly evidence: boolean;
  readonly required: boolean;
}

const CAPACITY_LABELS: Readonly<Record<(typeof CAPACITIES)[number], Label>> = {
  LOW: { en: 'Little', ja: '低い' },
  MEDIUM: { en: 'In part, or with effort', ja: '一部、または工夫すれば可能' },
  HIGH: { en: 'Well', ja: '十分' },
};

/** What a framework asks. */
export function questionsOfFramework({ id, criteria }: Framework): readonly Question[] {
  return criteria.map((criterion) => questionOf(id, criterion));
}

function questionOf(frameworkId: string, criterion: Criterion): Question {
  const { id: criterionId, name, question, answers, evidence, required } = criterion;
  return { frameworkId, criterionId, name, question, answers, evidence, required };
}

/** What a potential asks beside what is seen: what they can pay, and the organization's own questions. */
export function questionsOfPotential({ qualifiers }: PotentialPolicy): readonly Question[] {
  const asked = { frameworkId: POTENTIAL_ANSWERS, evidence: false, required: false } as const;
  return [
    {
      ...asked,
      criterionId: 'capacity',
      name: { en: 'Ability to pay', ja: '購買力' },
      question: { en: 'How well can they pay for it?', ja: '購入できる余力はどの程度ですか。' },
      answers: [...CAPACITIES].reverse().map((key) => ({ key, label: CAPACITY_LABELS[key] })),
    },
    ...qualifiers.map(({ id, name, answers }) => ({
      ...asked,
      criterionId: id,
      name,
      question: name,
      answers,
    })),
  ];
}
