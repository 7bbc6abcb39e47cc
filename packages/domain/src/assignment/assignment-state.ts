import type { Potential } from '../qualification/index.ts';
import type { CivilDay, Instant } from '../shared/index.ts';
import type { Line } from './rotate.ts';
import type { ShareState } from './share-by-weight.ts';

/** How many leads a member was given on a day, in all and by potential. */
export interface GivenOnDay {
  readonly day: CivilDay;
  readonly all: number;
  readonly of: Readonly<Partial<Record<Potential, number>>>;
}

/** What a member holds, and was given last. */
export interface MemberLoad {
  /** Open leads alone: what is won or lost is no load. */
  readonly openLeads: number;
  /** Of the last day on which the member was given any, in the member's zone. */
  readonly given: GivenOnDay | null;
  readonly lastAssignedAt: Instant | null;
}

/**
 * What assigning remembers, as plain JSON: the lines and shares of the rules by id, and the loads of the
 * members by id. A caller that counts loads in its records stores the others alone and fills in the loads
 * before each use.
 */
export interface AssignmentState {
  readonly lines: Readonly<Record<string, Line>>;
  readonly shares: Readonly<Record<string, ShareState>>;
  readonly loads: Readonly<Record<string, MemberLoad>>;
}

/** The load of a member who was never given a lead. */
export const NO_LOAD: MemberLoad = { openLeads: 0, given: null, lastAssignedAt: null };

/** What is remembered before the first lead. */
export const FRESH_STATE: AssignmentState = { lines: {}, shares: {}, loads: {} };

/** What a member was given on a day; nothing when the last such day is another. */
export function onDay(load: MemberLoad, day: CivilDay): GivenOnDay {
  return load.given?.day === day ? load.given : { day, all: 0, of: {} };
}

/**
 * A member's load after one more lead.
 * Source: ours, because caps of a day count what was given and caps of open leads what is still held.
 */
export function withLead(
  load: MemberLoad,
  today: CivilDay,
  potential: Potential | null,
  now: Instant,
): MemberLoad {
  const { all, of } = onDay(load, today);
  const ofPotential = potential === null ? of : { ...of, [potential]: (of[potential] ?? 0) + 1 };
  return {
    openLeads: load.openLeads + 1,
    given: { day: today, all: all + 1, of: ofPotential },
    lastAssignedAt: now,
  };
}

/**
 * A member's load after one of the open leads was won, lost or handed on.
 * Source: ours, because what was given today stays given: a quick loss earns nobody a second lead.
 */
export function withoutLead(load: MemberLoad): MemberLoad {
  return { ...load, openLeads: Math.max(0, load.openLeads - 1) };
}
