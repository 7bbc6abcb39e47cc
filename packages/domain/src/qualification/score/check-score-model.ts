import { checkRule, type RuleRefusal } from '../../catalog/index.ts';
import {
  areLabelsAlike,
  isBlankLabel,
  isRefusal,
  isWhole,
  ownEntry,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { EngagementRule, FitRule, ScoreGroup, ScoreModel, ScoreSchema } from './score-model.ts';
import { MOST_RULES, scoreModelShape } from './score-model-shape.ts';

/** Why a model is not saved. */
export type ScoreModelRefusal =
  | ShapeRefusal
  | RuleRefusal
  | Refusal<
      | 'name-missing'
      | 'name-twice'
      | 'id-twice'
      | 'points-unfit'
      | 'group-unknown'
      | 'group-limits-unfit'
      | 'event-unknown'
      | 'decay-unfit'
      | 'count-unfit'
      | 'cap-unfit'
      | 'grades-unfit'
      | 'too-many-rules'
    >;

const LIMITS = { points: 1_000, cap: 100_000, days: 3_650, count: 1_000 } as const;

/**
 * A score model is fit when its rules ask what the schema knows, its points are whole, and its limits and grades leave
 * room.
 * Source: HubSpot, "Lead Scoring API", for groups with a most and a least under a most of all; whole points are ours,
 * because factors then sum to the total in every order.
 */
export function checkScoreModel(stored: unknown, schema: ScoreSchema): ScoreModel | ScoreModelRefusal {
  const model = readShape(stored, scoreModelShape);
  if (isRefusal(model)) return model;
  const refused = checkFrame(model) ?? checkIds(model) ?? checkGroups(model);
  if (refused) return refused;
  const fit: FitRule[] = [];
  for (const [index, rule] of model.fit.entries()) {
    const path = ['fit', String(index)];
    const unfit = checkPoints(rule, 'fit', model.groups, path);
    if (unfit) return unfit;
    const when = checkRule(rule.when, schema.lead, [...path, 'when']);
    if (isRefusal(when)) return when;
    fit.push({ ...rule, when });
  }
  const engagement: EngagementRule[] = [];
  for (const [index, rule] of model.engagement.entries()) {
    const path = ['engagement', String(index)];
    const unfit = checkPoints(rule, 'engagement', model.groups, path) ?? checkCounting(rule, path);
    if (unfit) return unfit;
    const facts = ownEntry(schema.events, rule.event);
    if (facts === undefined)
      return refuse('event-unknown', { path: [...path, 'event'], parameters: { event: rule.event } });
    const when = rule.when === null ? null : checkRule(rule.when, facts, [...path, 'when']);
    if (isRefusal(when)) return when;
    engagement.push({ ...rule, when });
  }
  return { ...model, fit, engagement };
}

function checkFrame({ name, fit, engagement, caps, grades }: ScoreModel<unknown>) {
  if (isBlankLabel(name)) return refuse('name-missing', { path: ['name'] });
  if (fit.length + engagement.length > MOST_RULES)
    return refuse('too-many-rules', { path: ['engagement'], parameters: { atMost: MOST_RULES } });
  for (const part of ['fit', 'engagement', 'total'] as const)
    if (!isWhole(caps[part], 1, LIMITS.cap))
      return refuse('cap-unfit', { path: ['caps', part], parameters: { atMost: LIMITS.cap } });
  for (const [index, { grade }] of grades.entries()) {
    const about = { path: ['grades', String(index), 'grade'] };
    if (isBlankLabel(grade)) return refuse('name-missing', about);
    if (grades.slice(0, index).some((each) => areLabelsAlike(each.grade, grade)))
      return refuse('name-twice', { ...about, parameters: { name: grade } });
  }
  const falling = grades.every(({ from }, index) => {
    const before = grades[index - 1]?.from ?? 101;
    return isWhole(from, 0, 100) && from < before;
  });
  return falling && grades.at(-1)?.from === 0 ? undefined : refuse('grades-unfit', { path: ['grades'] });
}

/** Factors tell rules and groups apart by their ids alone. */
function checkIds(model: ScoreModel<unknown>) {
  const taken = new Set<string>();
  for (const part of ['fit', 'engagement', 'groups'] as const)
    for (const [index, { id }] of model[part].entries()) {
      if (taken.has(id)) return refuse('id-twice', { path: [part, String(index), 'id'], parameters: { id } });
      taken.add(id);
    }
  return undefined;
}

function checkGroups({ groups }: ScoreModel<unknown>) {
  for (const [index, { atMost, atLeast, name }] of groups.entries()) {
    const path = ['groups', String(index)];
    if (isBlankLabel(name)) return refuse('name-missing', { path: [...path, 'name'] });
    const fits = isWhole(atMost, -LIMITS.cap, LIMITS.cap) && isWhole(atLeast ?? 0, -LIMITS.cap, LIMITS.cap);
    if (!fits || (atLeast ?? Number.NEGATIVE_INFINITY) > atMost)
      return refuse('group-limits-unfit', { path });
  }
  return undefined;
}

function checkPoints(
  rule: FitRule<unknown> | EngagementRule<unknown>,
  part: ScoreGroup['part'],
  groups: readonly ScoreGroup[],
  path: readonly string[],
) {
  if (isBlankLabel(rule.name)) return refuse('name-missing', { path: [...path, 'name'] });
  if (!isWhole(rule.points, -LIMITS.points, LIMITS.points))
    return refuse('points-unfit', {
      path: [...path, 'points'],
      parameters: { atLeast: -LIMITS.points, atMost: LIMITS.points },
    });
  const isKnown =
    rule.groupId === null || groups.some((each) => each.id === rule.groupId && each.part === part);
  return isKnown ? undefined : refuse('group-unknown', { path: [...path, 'groupId'] });
}

function checkCounting({ decay, countsAtMost }: EngagementRule<unknown>, path: readonly string[]) {
  const days =
    decay.kind === 'EXPONENTIAL' ? decay.halfLifeDays : decay.kind === 'LINEAR' ? decay.overDays : 1;
  if (!(days > 0 && days <= LIMITS.days))
    return refuse('decay-unfit', { path: [...path, 'decay'], parameters: { atMost: LIMITS.days } });
  return countsAtMost === null || isWhole(countsAtMost, 1, LIMITS.count)
    ? undefined
    : refuse('count-unfit', { path: [...path, 'countsAtMost'], parameters: { atMost: LIMITS.count } });
}
