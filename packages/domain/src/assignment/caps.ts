import type { Potential } from '../qualification/index.ts';
import type { CivilDay, Sentence } from '../shared/index.ts';
import { type MemberLoad, onDay } from './assignment-state.ts';

/** The most a member is given, in leads; null has no limit. */
export interface Caps {
  /** On one day of the member's zone. */
  readonly perDay: number | null;
  /** Held open at one time. */
  readonly openLeads: number | null;
  /** On one day, of one potential. */
  readonly perDayOf: Readonly<Partial<Record<Potential, number | null>>>;
}

/** As many leads as come. */
export const NO_CAPS: Caps = { perDay: null, openLeads: null, perDayOf: {} };

/** Why a member has no room for one more lead. */
export type CapReason = Sentence<'day-cap-reached' | 'potential-cap-reached' | 'open-cap-reached'>;

/**
 * The caps that count in a rule: each cap of the rule's own, null included, takes the place of the member's.
 * Source: ours, because a rule's own cap is the nearer word: it may be wider than the member's, and null lifts it.
 */
export function capsIn({ perDay, openLeads, perDayOf }: Partial<Caps>, own: Caps): Caps {
  return {
    perDay: perDay === undefined ? own.perDay : perDay,
    openLeads: openLeads === undefined ? own.openLeads : openLeads,
    perDayOf: { ...own.perDayOf, ...perDayOf },
  };
}

/**
 * A member is given no lead beyond a cap: the reasons, all of them, why the next lead would be one too many.
 * Source: ours, because whoever asks why a lead passed them by has to hear every cap, not the first alone.
 */
export function capsReached(
  load: MemberLoad,
  caps: Caps,
  today: CivilDay,
  potential: Potential | null,
): readonly CapReason[] {
  const reasons: CapReason[] = [];
  const given = onDay(load, today);
  const capOf = potential === null ? null : (caps.perDayOf[potential] ?? null);
  const day = { day: today };
  if (caps.perDay !== null && given.all >= caps.perDay)
    reasons.push({ key: 'day-cap-reached', parameters: { cap: caps.perDay, day } });
  if (potential !== null && capOf !== null && (given.of[potential] ?? 0) >= capOf)
    reasons.push({
      key: 'potential-cap-reached',
      parameters: { cap: capOf, potential: { key: `potential.${potential}` }, day },
    });
  if (caps.openLeads !== null && load.openLeads >= caps.openLeads)
    reasons.push({ key: 'open-cap-reached', parameters: { cap: caps.openLeads, open: load.openLeads } });
  return reasons;
}
