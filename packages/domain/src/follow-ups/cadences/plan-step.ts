import {
  addWorkingDays,
  addWorkingMinutes,
  dayOf,
  type Instant,
  instantAt,
  isRefusal,
  openingOfDay,
  type Refusal,
  type WorkingCalendar,
} from '../../shared/index.ts';
import type { CadenceDelay } from './cadence.ts';

/**
 * When a step comes up by its delay alone: always later than the step before, but for a first one without delay.
 * Source: ours, because two steps at one moment are one nuisance.
 */
export function planStep(
  delay: CadenceDelay,
  after: Instant,
  sender: WorkingCalendar,
): Instant | Refusal<'never-open'> {
  if (delay.unit === 'MINUTES')
    return delay.count === 0 ? after : addWorkingMinutes(after, delay.count, sender);
  const day = addWorkingDays(dayOf(after, sender.zone), delay.count, sender);
  if (isRefusal(day)) return day;
  return delay.time === null ? openingOfDay(day, sender) : instantAt(day, delay.time, sender.zone);
}
