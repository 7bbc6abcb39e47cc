import type { Team } from '../identity/index.ts';
import { checkTexts, type Refusal, refuse, tidySpaces } from '../shared/index.ts';
import type { AssignmentRule } from './assignment-plan.ts';
import { checkCaps } from './check-caps.ts';
import type { PoolMember } from './pool-member.ts';
import { HEAVIEST, isWeight } from './weight.ts';

/** Who a plan may speak of. */
export interface Staff {
  readonly members: readonly Pick<PoolMember, 'id' | 'teamId'>[];
  readonly teams: readonly Team[];
}

/** Why a rule of a plan is not saved. */
export type AssignmentRuleRefusal = Refusal<
  | 'assignment-rule-unnamed'
  | 'text-too-long'
  | 'pool-empty'
  | 'pool-member-unknown'
  | 'pool-team-unknown'
  | 'queue-without-team'
  | 'assignment-weight-unfit'
  | 'assignment-cap-unfit'
>;

/**
 * A rule of a plan has a name, weights from 1 to 100, caps that are whole numbers, and a pool of members or a
 * team that exist. That the pool is empty is said last, for a default may be left so.
 * Source: ours, because shares stay exact in whole weights, and a hundred of them say every share to the percent.
 */
export function checkAssignmentRule(
  rule: AssignmentRule<unknown>,
  staff: Staff,
  path: readonly string[],
): AssignmentRuleRefusal | undefined {
  const name = tidySpaces(rule.name);
  if (name === '') return refuse('assignment-rule-unnamed', { path: [...path, 'name'] });
  const tooLong = checkTexts({ name }, path);
  if (tooLong) return tooLong;
  const stranger = findStranger(rule, staff, [...path, 'pool']);
  if (stranger) return stranger;
  if (rule.whenNobody === 'TEAM_QUEUE' && rule.pool.teamId === null)
    return refuse('queue-without-team', { path: [...path, 'whenNobody'] });
  const heavy = Object.entries(rule.weights).find(([, weight]) => !isWeight(weight));
  if (heavy)
    return refuse('assignment-weight-unfit', {
      path: [...path, 'weights', heavy[0]],
      parameters: { atMost: HEAVIEST },
    });
  const cap = checkCaps(rule.caps, [...path, 'caps']);
  if (cap) return cap;
  const { memberIds, teamId } = rule.pool;
  const isEmpty = memberIds.length === 0 && teamId === null;
  return isEmpty ? refuse('pool-empty', { path: [...path, 'pool'] }) : undefined;
}

function findStranger(
  { pool }: AssignmentRule<unknown>,
  { members, teams }: Staff,
  path: readonly string[],
): AssignmentRuleRefusal | undefined {
  const { memberIds, teamId } = pool;
  const known = new Set(members.map(({ id }) => id));
  const stranger = memberIds.findIndex((id) => !known.has(id));
  if (stranger >= 0) return refuse('pool-member-unknown', { path: [...path, 'memberIds', String(stranger)] });
  if (teamId !== null && !teams.some(({ id }) => id === teamId))
    return refuse('pool-team-unknown', { path: [...path, 'teamId'] });
  return undefined;
}
