import type { Team } from '../identity/index.ts';
import { type Refusal, refuse, tidySpaces } from '../shared/index.ts';
import type { AssignmentRule } from './assignment-plan.ts';
import type { Caps } from './caps.ts';
import type { PoolMember } from './pool-member.ts';

/** Who a plan may speak of. */
export interface Staff {
  readonly members: readonly Pick<PoolMember, 'id' | 'teamId'>[];
  readonly teams: readonly Team[];
}

export type AssignmentRuleRefusal = Refusal<
  | 'assignment-rule-unnamed'
  | 'pool-empty'
  | 'pool-member-unknown'
  | 'pool-team-unknown'
  | 'queue-without-team'
  | 'assignment-weight-unfit'
  | 'assignment-cap-unfit'
>;

/** The largest weight: shares finer than a hundredth are nobody's intention. */
export const HEAVIEST = 100;

/** True for a whole number from 1 to {@link HEAVIEST}. */
export function isWeight(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= HEAVIEST;
}

/** A rule of a plan has a name and a pool of members and a team that exist, weights from 1 to 100, and caps that are whole numbers. */
export function checkAssignmentRule(
  rule: AssignmentRule<unknown>,
  staff: Staff,
  path: readonly string[],
): AssignmentRuleRefusal | undefined {
  if (tidySpaces(rule.name) === '') return refuse('assignment-rule-unnamed', { path: [...path, 'name'] });
  const unfit = checkPool(rule, staff, [...path, 'pool']);
  if (unfit) return unfit;
  if (rule.whenNobody === 'TEAM_QUEUE' && rule.pool.teamId === null)
    return refuse('queue-without-team', { path: [...path, 'whenNobody'] });
  const heavy = Object.entries(rule.weights).find(([, weight]) => !isWeight(weight));
  if (heavy)
    return refuse('assignment-weight-unfit', {
      path: [...path, 'weights', heavy[0]],
      parameters: { atMost: HEAVIEST },
    });
  const cap = unfitCap(rule.caps);
  return cap ? refuse('assignment-cap-unfit', { path: [...path, 'caps', ...cap] }) : undefined;
}

function checkPool(
  { pool }: AssignmentRule<unknown>,
  { members, teams }: Staff,
  path: readonly string[],
): AssignmentRuleRefusal | undefined {
  const { memberIds, teamId } = pool;
  if (memberIds.length === 0 && teamId === null) return refuse('pool-empty', { path });
  const known = new Set(members.map(({ id }) => id));
  const stranger = memberIds.findIndex((id) => !known.has(id));
  if (stranger >= 0) return refuse('pool-member-unknown', { path: [...path, 'memberIds', String(stranger)] });
  if (teamId !== null && !teams.some(({ id }) => id === teamId))
    return refuse('pool-team-unknown', { path: [...path, 'teamId'] });
  return undefined;
}

/** Where a cap stands that is no whole number from 0. */
function unfitCap({ perDay, openLeads, perDayOf }: Partial<Caps>): readonly string[] | undefined {
  const isCap = (cap: number | null | undefined) =>
    cap === null || cap === undefined || (Number.isInteger(cap) && cap >= 0);
  if (!isCap(perDay)) return ['perDay'];
  if (!isCap(openLeads)) return ['openLeads'];
  const potential = Object.entries(perDayOf ?? {}).find(([, cap]) => !isCap(cap));
  return potential && ['perDayOf', potential[0]];
}
