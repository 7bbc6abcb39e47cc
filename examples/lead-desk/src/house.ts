import {
  type AssignmentDesk,
  checkAssignmentPlan,
  NO_CAPS,
  type PoolMember,
  prepareAssignment,
} from '@mikomi/domain/assignment';
import type { FactSchema } from '@mikomi/domain/catalog';
import { companyKey } from '@mikomi/domain/parties';
import { checkScoreModel, type PreparedScore, prepareScore } from '@mikomi/domain/qualification';
import { isRefusal, type Locale, type Say, type WorkingCalendar } from '@mikomi/domain/shared';

export const ZONE = 'Asia/Tokyo';

const DAY = [{ from: '09:00', to: '18:00' }] as const;

/** When the house works: weekdays from nine to six, not on the days around New Year. */
export const CALENDAR: WorkingCalendar = {
  zone: ZONE,
  week: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY },
  days: { '2026-12-29': [], '2026-12-30': [], '2026-12-31': [], '2027-01-01': [] },
};

/** Who sells, by id. */
export const NAMES: Readonly<Record<string, string>> = {
  aoi: '田中 葵',
  ben: 'Ben Ito',
  chloe: 'Chloe Lim',
};

const seller: Omit<PoolMember, 'id' | 'productGroupIds' | 'languages'> = {
  teamId: null,
  zone: ZONE,
  active: [{ from: 0, until: null }],
  pauses: [],
  leave: [],
  shifts: null,
  weight: 1,
  caps: NO_CAPS,
  territoryIds: [],
};

const MEMBERS: readonly PoolMember[] = [
  { ...seller, id: 'aoi', productGroupIds: ['pumps', 'valves'], languages: ['ja'] },
  { ...seller, id: 'ben', productGroupIds: ['valves'], languages: ['ja', 'en'] },
  {
    ...seller,
    id: 'chloe',
    productGroupIds: ['pumps', 'valves'],
    languages: ['en', 'ja'],
    leave: [{ from: '2026-12-01', to: '2026-12-04' }],
  },
];

/** What the rules of the house may ask about a lead. */
const FACTS: FactSchema = {
  country: { type: 'choice', label: { en: 'Country', ja: '国' } },
  employees: { type: 'number', label: { en: 'Employees', ja: '従業員数' } },
};

const everyone = {
  pool: { memberIds: ['aoi', 'ben', 'chloe'], teamId: null },
  method: 'ROUND_ROBIN',
  requires: ['PRODUCT_SKILL', 'LANGUAGE'],
  weights: {},
  caps: {},
} as const;

const FIT = { groupId: null } as const;

/** What makes a lead good for the house: where they are, how large, and that they come by themselves. */
export function scoreOfHouse(say: Say, locale: Locale): PreparedScore {
  const named = (id: string) => ({ ...FIT, id, name: say({ key: `desk.score-${id}` }, locale) });
  const model = checkScoreModel(
    {
      id: 'desk',
      name: 'Lead desk',
      fit: [
        { ...named('near'), when: { in: [{ var: 'country' }, ['JP', 'SG']] }, points: 20 },
        { ...named('large'), when: { '>=': [{ var: 'employees' }, 100] }, points: 25 },
        { ...named('tiny'), when: { '<': [{ var: 'employees' }, 10] }, points: -15 },
      ],
      engagement: [
        {
          ...named('came'),
          event: 'CALL',
          when: null,
          points: 10,
          decay: { kind: 'EXPONENTIAL', halfLifeDays: 14 },
          countsAtMost: 5,
        },
      ],
      groups: [],
      caps: { fit: 50, engagement: 50, total: 100 },
      grades: [
        { grade: 'A', from: 80 },
        { grade: 'B', from: 40 },
        { grade: 'C', from: 0 },
      ],
    },
    { lead: FACTS, events: { CALL: {} } },
  );
  if (isRefusal(model)) throw new Error(`The score of the house is refused: ${model.because}`);
  return prepareScore(model);
}

/** How the house gives out its leads: customers to whom they know, the best abroad to one desk, the others in turn. */
export function openHouse(say: Say, locale: Locale): AssignmentDesk {
  const checked = checkAssignmentPlan(
    {
      returning: 'WHEN_AVAILABLE',
      territories: [],
      rules: [
        {
          ...everyone,
          id: 'abroad',
          name: say({ key: 'desk.rule-abroad' }, locale),
          when: { '!=': [{ var: 'country' }, 'JP'] },
          pool: { memberIds: ['chloe'], teamId: null },
          whenNobody: 'NEXT_RULE',
        },
      ],
      otherwise: {
        ...everyone,
        id: 'everyone',
        name: say({ key: 'desk.rule-in-turn' }, locale),
        when: null,
        whenNobody: 'QUEUE',
      },
    },
    FACTS,
    { members: MEMBERS, teams: [] },
  );
  if (isRefusal(checked)) throw new Error(`The plan of the house is refused: ${checked.because}`);
  return prepareAssignment(checked.plan, MEMBERS, [], ZONE);
}

/** Whose customers the house already knows, by the key that every spelling of a company shares. */
const OWNERS = new Map([[companyKey('ひかり製作所株式会社'), 'ben']]);

/** Who looked after this company before; null when it is new. */
export function ownerOfCompany(name: string): string | null {
  return OWNERS.get(companyKey(name)) ?? null;
}
