import { temporal } from '../temporal.ts';
import type { Instant, Zone } from '../zone.ts';

/** A stretch of time in which a zone keeps one distance to UTC, in milliseconds; its end is not included. */
export interface OffsetStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/** The stretches that make up the time from `from` to `to` in a zone. */
export function offsetStretches(from: Instant, to: Instant, zone: Zone): readonly OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let there = temporal().Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (let start = from; start < to; ) {
    const next = there.getTimeZoneTransition('next');
    const end = next === null ? to : Math.min(next.epochMilliseconds, to);
    stretches.push({ from: start, to: end, offset: there.offsetNanoseconds / 1e6 });
    if (next !== null) there = next;
    start = end;
  }
  return stretches;
}
