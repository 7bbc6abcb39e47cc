import { type CompiledRule, compileRule } from '../../catalog/index.ts';
import type { Instant } from '../../shared/index.ts';
import { shareLeft } from './decay.ts';
import type { Decay, EngagementRule } from './score-model.ts';

/** What one rule has counted of the lead at hand; used again for the next, so it changes. */
export interface Tally {
  readonly holds: CompiledRule | null;
  readonly points: number;
  readonly decay: Decay;
  /** Instants that count, the latest first, where only some of them do; room for all of them is made once. */
  readonly kept: Float64Array | null;
  sum: number;
  count: number;
  latest: Instant;
}

/** Points are summed in millionths as whole numbers, so that no order of events makes a difference. */
const FINE = 1_000_000;

/** An empty tally of a rule. */
export function tallyOf({ when, points, decay, countsAtMost }: EngagementRule): Tally {
  return {
    holds: when === null ? null : compileRule(when),
    points,
    decay,
    kept: countsAtMost === null ? null : new Float64Array(countsAtMost),
    sum: 0,
    count: 0,
    latest: 0,
  };
}

/** Makes a tally ready for the next lead. */
export function clearTally(tally: Tally): void {
  tally.sum = 0;
  tally.count = 0;
  tally.latest = 0;
}

/** Counts an event: what its age left of the rule's points; of a rule that counts some events only, the latest ones. */
export function addEvent(tally: Tally, at: Instant, now: Instant): void {
  if (at > tally.latest) tally.latest = at;
  const { kept } = tally;
  if (kept === null) {
    tally.sum += fineOf(tally, at, now);
    tally.count += 1;
    return;
  }
  let place = Math.min(tally.count, kept.length);
  while (place > 0 && at > (kept[place - 1] ?? 0)) {
    if (place < kept.length) kept[place] = kept[place - 1] ?? 0;
    place -= 1;
  }
  if (place < kept.length) kept[place] = at;
  if (tally.count < kept.length) tally.count += 1;
}

/** The points of what was counted, rounded once. */
export function pointsOf(tally: Tally, now: Instant): number {
  let sum = tally.sum;
  if (tally.kept !== null)
    for (let place = 0; place < tally.count; place += 1) sum += fineOf(tally, tally.kept[place] ?? 0, now);
  return Math.round(sum / FINE) + 0;
}

function fineOf({ points, decay }: Tally, at: Instant, now: Instant): number {
  return Math.round(points * FINE * shareLeft(decay, now - at));
}
