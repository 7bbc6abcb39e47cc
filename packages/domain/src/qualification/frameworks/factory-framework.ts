import type { Label } from '../../shared/index.ts';
import type { Criterion, Framework } from './framework.ts';

/**
 * BANT (budget, authority, need, timeline), the framework an organization begins with, for readers of every language.
 * Source: IBM's sales, who taught it in the 1950s and took a lead for qualified that meets three of the four; that the
 * need is one of the three is ours, because money without a need buys nothing.
 */
export const FACTORY_FRAMEWORK: Framework = {
  id: 'bant',
  name: 'BANT',
  qualifiesFrom: 75,
  criteria: [
    criterion('budget', {
      name: { en: 'Budget', ja: '予算' },
      question: { en: 'Is there a budget for this?', ja: '予算は確保されていますか。' },
      met: { en: 'Budget approved', ja: '予算が承認済み' },
      partly: { en: 'Budget possible', ja: '予算化の見通しあり' },
      not: { en: 'No budget', ja: '予算なし' },
    }),
    criterion('authority', {
      name: { en: 'Authority', ja: '決裁権' },
      question: { en: 'Who makes the decision?', ja: 'どなたが決裁されますか。' },
      met: { en: 'In touch with the decision maker', ja: '決裁者と話ができている' },
      partly: {
        en: 'In touch with someone who is consulted',
        ja: '検討に関わる方と話ができている',
      },
      not: { en: 'No contact near the decision', ja: '決裁に関わる方と接点がない' },
    }),
    criterion('need', {
      name: { en: 'Need', ja: '必要性' },
      question: { en: 'What problem do they want to solve?', ja: 'どのような課題がありますか。' },
      met: { en: 'They name the need themselves', ja: '先方が課題を認識している' },
      partly: { en: 'We see a need', ja: '課題がありそう' },
      not: { en: 'No need we can meet', ja: '該当する課題なし' },
    }),
    criterion('timeline', {
      name: { en: 'Timeline', ja: '導入時期' },
      question: { en: 'When do they need it?', ja: 'いつまでに必要ですか。' },
      met: { en: 'Date set', ja: '時期が決まっている' },
      partly: { en: 'Some time this year', ja: '年内に検討' },
      not: { en: 'No plans', ja: '未定' },
    }),
  ],
};

function criterion(
  id: string,
  said: Readonly<Record<'name' | 'question' | 'met' | 'partly' | 'not', Label>>,
): Criterion {
  return {
    id,
    name: said.name,
    question: said.question,
    answers: [
      { key: 'met', label: said.met, points: 2 },
      { key: 'partly', label: said.partly, points: 1 },
      { key: 'not', label: said.not, points: 0 },
    ],
    weight: 25,
    required: id === 'need',
    evidence: false,
  };
}
