import type { Locale } from '../../shared/index.ts';
import type { Criterion, CriterionAnswer, Framework } from './framework.ts';

/**
 * BANT (budget, authority, need, timeline), the framework an organization begins with, in its language.
 * Source: IBM's sales, who taught it in the 1950s and took a lead for qualified that meets three of the four; that the
 * need is one of the three is ours, because money without a need buys nothing.
 */
export function factoryFramework(locale: Locale): Framework {
  return {
    id: 'bant',
    name: 'BANT',
    qualifiesFrom: 75,
    criteria: BANT[locale].map(
      ([id, name, question, met, partly, not]): Criterion => ({
        id,
        name,
        question,
        answers: [answer('met', met, 2), answer('partly', partly, 1), answer('not', not, 0)],
        weight: 25,
        required: id === 'need',
        evidence: false,
      }),
    ),
  };
}

function answer(key: string, label: string, points: number): CriterionAnswer {
  return { key, label, points };
}

type Row = readonly [id: string, name: string, question: string, met: string, partly: string, not: string];

const BANT: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['budget', 'Budget', 'Is there a budget for this?', 'Budget approved', 'Budget possible', 'No budget'],
    [
      'authority',
      'Authority',
      'Who makes the decision?',
      'In touch with the decision maker',
      'In touch with someone who is consulted',
      'No contact near the decision',
    ],
    [
      'need',
      'Need',
      'What problem do they want to solve?',
      'They name the need themselves',
      'We see a need',
      'No need we can meet',
    ],
    ['timeline', 'Timeline', 'When do they need it?', 'Date set', 'Some time this year', 'No plans'],
  ],
  ja: [
    ['budget', '予算', '予算は確保されていますか。', '予算が承認済み', '予算化の見通しあり', '予算なし'],
    [
      'authority',
      '決裁権',
      'どなたが決裁されますか。',
      '決裁者と話ができている',
      '検討に関わる方と話ができている',
      '決裁に関わる方と接点がない',
    ],
    [
      'need',
      '必要性',
      'どのような課題がありますか。',
      '先方が課題を認識している',
      '課題がありそう',
      '該当する課題なし',
    ],
    ['timeline', '導入時期', 'いつまでに必要ですか。', '時期が決まっている', '年内に検討', '未定'],
  ],
};
