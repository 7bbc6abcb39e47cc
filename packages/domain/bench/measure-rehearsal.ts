import {
  FRESH_REHEARSAL,
  NO_CAPS,
  type PastLead,
  type PoolMember,
  prepareAssignment,
  rehearse,
} from '@mikomi/domain/assignment';
import { perSecond, type Rounds } from './measure.ts';
import { rows } from './rows.ts';

const TOKYO = 'Asia/Tokyo';
const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;
const IDS = Array.from({ length: 20 }, (_, index) => `member-${index}`);
const SHIFT = [{ from: '09:00', to: '18:00' }];

/** Twenty who work office hours, with caps and weights of their own. */
const MEMBERS = IDS.map(
  (id, index): PoolMember => ({
    id,
    teamId: null,
    zone: TOKYO,
    active: [{ from: 0, until: null }],
    pauses: [],
    leave: [{ from: '2026-05-01', to: '2026-05-06' }],
    shifts: { zone: TOKYO, week: { 1: SHIFT, 2: SHIFT, 3: SHIFT, 4: SHIFT, 5: SHIFT }, days: {} },
    weight: 1 + (index % 4),
    caps: { ...NO_CAPS, perDay: 12, openLeads: 80 },
    productGroupIds: [],
    languages: index % 3 === 0 ? ['ja', 'en'] : ['ja'],
    territoryIds: [],
  }),
);

/** Past leads given out once more in a second, each with the reasons of all twenty who might have had it. */
export function measureRehearsal(rounds: Rounds): number {
  const otherwise = {
    id: 'all',
    name: 'All',
    when: null,
    pool: { memberIds: IDS, teamId: null },
    method: 'WEIGHTED',
    requires: ['LANGUAGE'],
    weights: {},
    caps: {},
    whenNobody: 'QUEUE',
  } as const;
  const plan = { returning: 'WHEN_AVAILABLE', territories: [], rules: [], otherwise } as const;
  const desk = prepareAssignment(plan, MEMBERS, [], TOKYO);
  const past = rows(2_000).map(
    (facts, index): PastLead => ({
      id: `lead-${index}`,
      facts,
      productGroups: [],
      language: String(facts.language),
      potential: null,
      previousOwnerId: index % 10 === 0 ? (IDS[index % IDS.length] ?? null) : null,
      exceptMemberIds: [],
      capturedAt: START + index * HOUR,
      closedAt: START + index * HOUR + (index % 60) * 24 * HOUR,
      sourceId: null,
      ownerId: null,
    }),
  );
  return perSecond(rounds, past.length, () => rehearse(past, desk, FRESH_REHEARSAL));
}
