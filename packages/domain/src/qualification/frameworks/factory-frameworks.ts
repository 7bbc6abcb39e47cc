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
    [
      'budget',
      'Budget',
      'Is there money for it?',
      'A budget is approved',
      'Money can be found',
      'There is no money',
    ],
    [
      'authority',
      'Authority',
      'Who decides about it?',
      'We talk to who decides',
      'We talk to who is asked for advice',
      'We do not know anybody near the decision',
    ],
    [
      'need',
      'Need',
      'What do they need it for?',
      'A need they name themselves',
      'A need we see',
      'No need that we can meet',
    ],
    ['timeline', 'Timeline', 'By when do they want it?', 'A day is set', 'Some time this year', 'No plans'],
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
