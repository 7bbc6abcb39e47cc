import type { FactSchema, Facts } from '../../src/catalog/index.ts';
import {
  ACTIVITY_EVENTS,
  checkScoreModel,
  type ScoreEvent,
  type ScoreModel,
} from '../../src/qualification/index.ts';
import { isRefusal } from '../../src/shared/index.ts';

/* A score model of a house that sells robots, with rules for who they are and what they do, and events to score. */

const DAY = 86_400_000;
export const context = { now: Date.UTC(2026, 10, 29, 3), zone: 'Asia/Tokyo' };
export const lead: FactSchema = {
  country: { type: 'choice', label: { en: 'Country', ja: '国' } },
  size: { type: 'number', label: { en: 'Employees', ja: '従業員数' } },
  student: { type: 'boolean', label: { en: 'Student', ja: '学生' } },
};
const fitRule = { groupId: null };
export const engagementRule = {
  when: null,
  decay: { kind: 'NONE' },
  countsAtMost: null,
  groupId: null,
} as const;
export const stored: ScoreModel<unknown> = {
  id: 's',
  name: 'Interest in robots',
  fit: [
    { ...fitRule, id: 'japan', name: 'In Japan', when: { '==': [{ var: 'country' }, 'jp'] }, points: 20 },
    {
      id: 'large',
      name: 'Over 50 people',
      when: { '>': [{ var: 'size' }, 50] },
      points: 30,
      groupId: 'size',
    },
    {
      id: 'huge',
      name: 'Over 500 people',
      when: { '>': [{ var: 'size' }, 500] },
      points: 30,
      groupId: 'size',
    },
    { ...fitRule, id: 'student', name: 'A student', when: { var: 'student' }, points: -40 },
  ],
  engagement: [
    {
      ...engagementRule,
      id: 'called',
      name: 'Called us',
      event: 'CALL',
      when: { '==': [{ var: 'direction' }, 'IN'] },
      points: 20,
      decay: { kind: 'EXPONENTIAL', halfLifeDays: 7 },
    },
    { ...engagementRule, id: 'visited', name: 'Came by', event: 'VISIT', points: 40, countsAtMost: 1 },
    {
      ...engagementRule,
      id: 'wrote',
      name: 'Wrote',
      event: 'MESSAGE',
      points: 10,
      decay: { kind: 'LINEAR', overDays: 10 },
    },
  ],
  groups: [{ id: 'size', name: 'Size', part: 'fit', atMost: 50, atLeast: null }],
  caps: { fit: 60, engagement: 60, total: 100 },
  grades: [
    { grade: 'A', from: 80 },
    { grade: 'B', from: 50 },
    { grade: 'C', from: 25 },
    { grade: 'D', from: 0 },
  ],
};
export const checked = (model: ScoreModel<unknown>) => {
  const outcome = checkScoreModel(model, { lead, events: ACTIVITY_EVENTS });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
export const event = (kind: string, days = 0, facts: Facts = {}): ScoreEvent => ({
  kind,
  at: context.now - days * DAY,
  facts,
});
export const called = (days = 0) => event('CALL', days, { direction: 'IN' });
