import type { StoredRule } from '@mikomi/domain/catalog';
import type { EngagementRule, FitRule, ScoreModel } from '@mikomi/domain/qualification';

type Stored = StoredRule | null;

const FROM_THEM: Stored = { '==': [{ var: 'direction' }, 'IN'] };
const REACHED: Stored = { '==': [{ var: 'outcome' }, 'REACHED'] };

/**
 * The model an organization begins with: what they do counts most and fades, who they are decides the grade. It asks only for
 * what every organization has, so that the first lead has a score.
 */
export const FACTORY_SCORE_MODEL: ScoreModel<Stored> = {
  id: 'factory',
  name: { en: 'Interest and fit', ja: '関心度と適合度' },
  fit: [
    fitting('product', { en: 'Names a product', ja: '商品を指定している' }, { exists: 'lines' }, 20),
    fitting('company', { en: 'Is a company', ja: '法人である' }, { exists: 'company.name' }, 15),
    fitting(
      'size',
      { en: 'Company of 50 people or more', ja: '従業員50名以上' },
      { '>=': [{ var: 'company.employees' }, 50] },
      15,
    ),
  ],
  engagement: [
    counting('called', { en: 'Called us', ja: '先方からの電話' }, 'CALL', FROM_THEM, 20, 14),
    counting('wrote', { en: 'Wrote to us', ja: '先方からのメッセージ' }, 'MESSAGE', FROM_THEM, 15, 14),
    counting('reached', { en: 'Talked on the phone', ja: '電話で会話' }, 'CALL', REACHED, 10, 21),
    counting('met', { en: 'Met us', ja: '打ち合わせ' }, 'MEETING', null, 20, 30),
    counting('demo', { en: 'Saw a demo', ja: 'デモを実施' }, 'DEMO', null, 25, 30),
    counting('visit', { en: 'Was visited', ja: '訪問' }, 'VISIT', null, 20, 30),
    counting('enquired', { en: 'Enquired', ja: '問い合わせ' }, 'ENQUIRY', null, 10, 30),
  ],
  groups: [],
  caps: { fit: 50, engagement: 60, total: 100 },
  grades: [
    { grade: 'A', from: 70 },
    { grade: 'B', from: 40 },
    { grade: 'C', from: 0 },
  ],
};

function fitting(id: string, name: FitRule['name'], when: Stored, points: number): FitRule<Stored> {
  return { id, name, when, points, groupId: null };
}

/** Of what happens again and again the latest five count. */
function counting(
  id: string,
  name: EngagementRule['name'],
  event: string,
  when: Stored,
  points: number,
  halfLifeDays: number,
): EngagementRule<Stored> {
  const decay = { kind: 'EXPONENTIAL', halfLifeDays } as const;
  return { id, name, event, when, points, decay, countsAtMost: 5, groupId: null };
}
