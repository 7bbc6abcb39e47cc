import { type CompiledRule, compileRule, type Facts, type RuleContext } from '../catalog/index.ts';
import { subtreeOf, type Team } from '../identity/index.ts';
import {
  addDays,
  type CivilDay,
  dayOf,
  type Instant,
  invariant,
  isZone,
  ownEntry,
  startOfDay,
  type Zone,
} from '../shared/index.ts';
import type { AssignmentPlan, AssignmentRule, ReturningPolicy, Territory } from './assignment-plan.ts';
import { type Caps, capsIn } from './caps.ts';
import type { PoolMember } from './pool-member.ts';
import { isWeight } from './weight.ts';

/** A member in the pool of a rule, with the weight and the caps that count there. */
export interface Pooled {
  readonly member: PoolMember;
  readonly weight: number;
  readonly caps: Caps;
}

/** A rule of a plan, ready to be asked. */
export interface PreparedRule {
  readonly rule: AssignmentRule<unknown>;
  readonly holds: CompiledRule;
  readonly pool: readonly Pooled[];
  readonly poolIds: readonly string[];
}

/** A plan and the members it speaks of, made ready for many leads. */
export interface AssignmentDesk {
  readonly returning: ReturningPolicy;
  /** The default is the last. */
  readonly rules: readonly PreparedRule[];
  readonly member: (id: string) => PoolMember | undefined;
  /** The territories a lead lies in. */
  readonly territoriesOf: (facts: Facts, now: Instant) => readonly Territory<unknown>[];
  readonly context: (now: Instant) => RuleContext;
  readonly dayIn: (zone: Zone, at: Instant) => CivilDay;
}

/**
 * Makes a checked plan ready: conditions compiled, pools found. `zone` is the organization's, for days in
 * conditions. The order in which the members are given means nothing. Members are taken as `checkPoolMember` gives them back:
 * one of a zone that is none is no member, and throws here rather than when a lead comes in.
 * Source: ours, because a plan is asked for every lead and compiled once; in the zone of the organization one day means
 * one thing.
 */
export function prepareAssignment(
  plan: AssignmentPlan,
  members: readonly PoolMember[],
  teams: readonly Team[],
  zone: Zone,
): AssignmentDesk {
  for (const each of new Set([zone, ...members.map((member) => member.zone)]))
    invariant(isZone(each), `${each} is no time zone`);
  const byId = new Map(members.map((member) => [member.id, member]));
  const territories = plan.territories.map((territory) => ({
    territory,
    holds: compileRule(territory.when),
  }));
  const context = (now: Instant): RuleContext => ({ now, zone });
  return {
    returning: plan.returning,
    rules: [...plan.rules, plan.otherwise].map((rule) => prepareRule(rule, byId, teams)),
    member: (id) => byId.get(id),
    territoriesOf: (facts, now) =>
      territories.filter(({ holds }) => holds(facts, context(now))).map(({ territory }) => territory),
    context,
    dayIn: rememberedDays(),
  };
}

function prepareRule(
  rule: AssignmentRule,
  byId: ReadonlyMap<string, PoolMember>,
  teams: readonly Team[],
): PreparedRule {
  const poolIds = poolOf(rule.pool, [...byId.values()], teams);
  const pool = poolIds.flatMap((id): readonly Pooled[] => {
    const member = byId.get(id);
    if (!member) return [];
    const weight = rule.method === 'ROUND_ROBIN' ? 1 : (ownEntry(rule.weights, id) ?? member.weight);
    invariant(isWeight(weight), 'a weight is a whole number from 1 to 100');
    return [{ member, weight, caps: capsIn(rule.caps, member.caps) }];
  });
  return { rule, holds: rule.when === null ? () => true : compileRule(rule.when), pool, poolIds };
}

/**
 * The ids of a pool in the order of its turns, each once.
 * Source: ours, because a member who stands in a pool by name and by team still has one turn.
 */
export function poolOf(
  pool: AssignmentRule['pool'],
  members: readonly Pick<PoolMember, 'id' | 'teamId'>[],
  teams: readonly Team[],
): readonly string[] {
  const within = pool.teamId === null ? new Set<string>() : subtreeOf(teams, pool.teamId);
  const ofTeam = members.filter(({ teamId }) => teamId !== null && within.has(teamId)).map(({ id }) => id);
  return [...new Set([...pool.memberIds, ...ofTeam.sort()])];
}

/** Days by zone, looked up in the calendar once a day: leads come in the order of time. */
function rememberedDays(): AssignmentDesk['dayIn'] {
  const known = new Map<Zone, { readonly day: CivilDay; readonly from: Instant; readonly until: Instant }>();
  return (zone, at) => {
    const last = known.get(zone);
    if (last && last.from <= at && at < last.until) return last.day;
    const day = dayOf(at, zone);
    known.set(zone, { day, from: startOfDay(day, zone), until: startOfDay(addDays(day, 1), zone) });
    return day;
  };
}
