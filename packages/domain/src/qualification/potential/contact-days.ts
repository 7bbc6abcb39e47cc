import type { Activity } from '../../activities/index.ts';
import { addDays, dayOf, type Instant, type Zone } from '../../shared/index.ts';
import type { PotentialPolicy } from './potential.ts';

/**
 * The days of the zone, today and those before it that the policy looks back on, with an inbound call (missed or not) or chat.
 * Several on one day are one day: whoever calls again because nobody answered wants it no more than who was answered.
 * Source: ours, because a missed call would otherwise make a lead the better the worse we answer.
 */
export function contactDays(
  activities: readonly Pick<Activity, 'kind' | 'direction' | 'channel' | 'occurredAt'>[],
  now: Instant,
  zone: Zone,
  { withinDays, channels }: Pick<PotentialPolicy['contact'], 'withinDays' | 'channels'>,
): number {
  const first = addDays(dayOf(now, zone), 1 - withinDays);
  const days = new Set<string>();
  for (const { kind, direction, channel, occurredAt } of activities) {
    // What is no moment is not until now either.
    if (direction !== 'IN' || !(occurredAt <= now)) continue;
    const counts = kind === 'CALL' || (kind === 'MESSAGE' && channel !== null && channels.includes(channel));
    if (!counts) continue;
    const day = dayOf(occurredAt, zone);
    if (day >= first) days.add(day);
  }
  return days.size;
}
