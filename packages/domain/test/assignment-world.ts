import {
  type AssignmentPlan,
  type AssignmentRule,
  checkAssignmentPlan,
  type DefaultRule,
  type LeadToAssign,
  NO_CAPS,
  type PoolMember,
  prepareAssignment,
  type StoredAssignmentPlan,
} from '../src/assignment/index.ts';
import type { FactSchema } from '../src/catalog/index.ts';
import { isRefusal } from '../src/shared/index.ts';

/** Wednesday 2026-11-25, 10:00 in Tokyo. */
export const NOW = Date.UTC(2026, 10, 25, 1, 0);
export const TOKYO = 'Asia/Tokyo';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const SCHEMA: FactSchema = {
  country: { type: 'choice', label: 'Country' },
  budget: { type: 'number', label: 'Budget' },
};

/** A member who is always there, without caps. */
export function member(id: string, change: Partial<PoolMember> = {}): PoolMember {
  return {
    id,
    teamId: null,
    zone: TOKYO,
    active: [{ from: 0, until: null }],
    pauses: [],
    leave: [],
    shifts: null,
    weight: 1,
    caps: NO_CAPS,
    productGroupIds: [],
    languages: [],
    territoryIds: [],
    ...change,
  };
}

export function lead(id: string, change: Partial<LeadToAssign> = {}): LeadToAssign {
  return {
    id,
    facts: {},
    productGroups: [],
    language: null,
    potential: null,
    previousOwnerId: null,
    exceptMemberIds: [],
    ...change,
  };
}

export function rule(
  id: string,
  memberIds: readonly string[],
  change: Partial<AssignmentRule<unknown>> = {},
): AssignmentRule<unknown> {
  return {
    id,
    name: id,
    when: null,
    pool: { memberIds, teamId: null },
    method: 'ROUND_ROBIN',
    requires: [],
    weights: {},
    caps: {},
    whenNobody: 'NEXT_RULE',
    ...change,
  };
}

/** A default that gives to these, and lets wait what they cannot take. */
export function otherwise(memberIds: readonly string[] = [], change: Partial<DefaultRule> = {}): DefaultRule {
  return { ...rule('otherwise', memberIds), when: null, whenNobody: 'QUEUE', ...change };
}

export function storedPlan(change: Partial<StoredAssignmentPlan> = {}): StoredAssignmentPlan {
  return { returning: 'BY_RULES', territories: [], rules: [], otherwise: otherwise(), ...change };
}

export function checkedPlan(stored: StoredAssignmentPlan, members: readonly PoolMember[]): AssignmentPlan {
  const checked = checkAssignmentPlan(stored, SCHEMA, { members, teams: [] });
  if (isRefusal(checked)) throw new Error(`${checked.because} at ${checked.path?.join('.')}`);
  return checked.plan;
}

/** A desk of these members and this plan; without one the default takes turns among all. */
export function deskOf(
  members: readonly PoolMember[],
  change: Partial<StoredAssignmentPlan> = { otherwise: otherwise(members.map(({ id }) => id)) },
) {
  return prepareAssignment(checkedPlan(storedPlan(change), members), members, [], TOKYO);
}
