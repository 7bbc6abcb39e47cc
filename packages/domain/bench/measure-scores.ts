import {
  checkScoreModel,
  prepareScore,
  type ScoreEvent,
  type ScoreModel,
} from '@mikomi/domain/qualification';
import { invariant, isRefusal } from '@mikomi/domain/shared';
import { LogicEngine } from 'json-logic-engine';
import { perSecond, type Rounds } from './measure.ts';
import { RULES, rows, SCHEMA } from './rows.ts';

/** Scores of a lead in a second: by twenty rules alone, with the lead's events counted too, and of the yardstick. */
export interface ScoreRates {
  readonly ofRules: number;
  readonly withEvents: number;
  /** The same twenty rules compiled by json-logic-engine and their points summed, without limits, grade and factors. */
  readonly jsonLogicEngine: number;
}

const NOW = Date.UTC(2026, 10, 29);
const DAY = 86_400_000;
const POINTS = RULES.map((_, index) => (index % 5 === 4 ? -5 : 3 + (index % 4)));
const calls = {
  name: 'Called',
  event: 'CALL',
  when: null,
  points: 10,
  countsAtMost: 5,
  groupId: null,
} as const;
const MODEL: ScoreModel<unknown> = {
  id: 'bench',
  name: 'Bench',
  fit: RULES.map((when, index) => ({
    id: `rule-${index}`,
    name: `Rule ${index}`,
    when,
    points: POINTS[index] ?? 0,
    groupId: null,
  })),
  engagement: [],
  groups: [],
  caps: { fit: 1000, engagement: 100, total: 1000 },
  grades: [
    { grade: 'A', from: 60 },
    { grade: 'B', from: 30 },
    { grade: 'C', from: 0 },
  ],
};
const WITH_EVENTS: ScoreModel<unknown> = {
  ...MODEL,
  engagement: [
    { ...calls, id: 'called', decay: { kind: 'EXPONENTIAL', halfLifeDays: 14 } },
    { ...calls, id: 'visited', event: 'VISIT', decay: { kind: 'LINEAR', overDays: 60 } },
  ],
};
const EVENTS: readonly ScoreEvent[] = Array.from({ length: 8 }, (_, turn) => ({
  kind: turn % 3 === 0 ? 'VISIT' : 'CALL',
  at: NOW - turn * 2 * DAY,
  facts: {},
}));

/** Scores the same leads by the same rules, after seeing that the points are the same. */
export function measureScores(rounds: Rounds): ScoreRates {
  const leads = rows(500);
  const context = { now: NOW, zone: 'Asia/Tokyo' };
  const [plain, eventful] = [prepared(MODEL), prepared(WITH_EVENTS)];
  const engine = new LogicEngine();
  const theirs = RULES.map((stored) => engine.build(stored) as (data: unknown) => unknown);
  const theirPoints = (lead: unknown) => {
    let sum = 0;
    for (let index = 0; index < theirs.length; index += 1)
      if (theirs[index]?.(lead)) sum += POINTS[index] ?? 0;
    return sum;
  };
  for (const lead of leads)
    invariant(
      plain.score(lead, [], context).total === Math.max(0, theirPoints(lead)),
      'both give a lead the same points',
    );
  const each = leads.length;
  return {
    ofRules: perSecond(rounds, each, () => leads.map((lead) => plain.score(lead, [], context).total)),
    withEvents: perSecond(rounds, each, () =>
      leads.map((lead) => eventful.score(lead, EVENTS, context).total),
    ),
    jsonLogicEngine: perSecond(rounds, each, () => leads.map(theirPoints)),
  };
}

function prepared(stored: ScoreModel<unknown>) {
  const model = checkScoreModel(stored, { lead: SCHEMA, events: { CALL: {}, VISIT: {} } });
  invariant(!isRefusal(model), `the model of the bench is refused: ${JSON.stringify(model)}`);
  return prepareScore(model);
}
