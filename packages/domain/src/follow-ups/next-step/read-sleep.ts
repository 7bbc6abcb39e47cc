import { type Instant, type Sentence, startOfDay, type Zone } from '../../shared/index.ts';
import type { Sleep } from './sleep-lead.ts';

/** Where a sleep stands: going on until an instant, or over since one, and why. */
export type SleepReading =
  | { readonly kind: 'asleep'; readonly wakesAt: Instant; readonly because: Sentence }
  | {
      readonly kind: 'awake';
      readonly at: Instant;
      readonly wokenBy: 'DAY' | 'CUSTOMER';
      readonly because: Sentence;
    };

/**
 * A lead wakes when its day begins on the wall of its owner, or when the customer writes before that.
 * Source: ours, because a customer who writes does not know that we wanted to wait.
 */
export function readSleep(
  { since, until, reason }: Sleep,
  lastWroteAt: Instant | null,
  now: Instant,
  zone: Zone,
): SleepReading {
  const wakesAt = startOfDay(until, zone);
  const parameters = { day: { day: until }, reason };
  if (lastWroteAt !== null && lastWroteAt >= since && lastWroteAt < wakesAt && lastWroteAt <= now)
    return {
      kind: 'awake',
      at: lastWroteAt,
      wokenBy: 'CUSTOMER',
      because: { key: 'woken-by-customer', parameters },
    };
  return now < wakesAt
    ? { kind: 'asleep', wakesAt, because: { key: 'asleep-until', parameters } }
    : { kind: 'awake', at: wakesAt, wokenBy: 'DAY', because: { key: 'woken-by-day', parameters } };
}
