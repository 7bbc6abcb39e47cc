import type { CivilDay, Sentence } from '../../shared/index.ts';
import type { DayItem, DayLead } from './day-item.ts';
import type { DayPolicy } from './day-policy.ts';
import type { DayReckoning } from './reckon-day.ts';
import { reasonOf, type Standing, standingOf } from './standing.ts';

/** A lead that slept is due on the day it wakes, and overdue from the next one until something happens or is planned on it. */
export function wakingStanding(
  item: DayItem,
  lead: DayLead,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Standing | null {
  const { sleepUntil } = lead;
  if (sleepUntil === null) return null;
  const awakeFor = -reckoning.daysUntil(sleepUntil);
  const isHandled = lead.lastContactAt !== null && reckoning.daysAgo(lead.lastContactAt) <= awakeFor;
  if (awakeFor < 0 || isHandled || isPlanned(item, lead, reckoning)) return null;
  const minutes = policy.minutesOf.COOLING;
  if (awakeFor === 0) return standingOf(reasonOf('TODAY', { key: 'day-woke-today' }, minutes), item, 2, 0);
  const because = { key: 'day-woke', parameters: { day: { day: sleepUntil } } };
  return standingOf(reasonOf('OVERDUE', because, minutes), item, -awakeFor);
}

/**
 * An open lead cools when nothing at all is planned on it, or when it was silent too long for its potential and no step
 * comes soon.
 * Source: ours, because the better a lead the sooner somebody else answers it.
 */
export function coolingStanding(
  item: DayItem,
  lead: DayLead,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Standing | null {
  if (lead.sleepUntil !== null && reckoning.daysUntil(lead.sleepUntil) > 0) return null;
  const silence = reckoning.daysAgo(lead.lastContactAt ?? lead.receivedAt);
  const because = whyItCools(item, lead, silence, reckoning, policy);
  return because && standingOf(reasonOf('COOLING', because, policy.minutesOf.COOLING), item, -silence);
}

function whyItCools(
  item: DayItem,
  lead: DayLead,
  silence: number,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Sentence | null {
  const limit = policy.coolsAfterDays[item.potential ?? 'UNKNOWN'];
  if (silence < limit || isPlannedSoon(item, lead, reckoning, policy))
    return isPlanned(item, lead, reckoning) ? null : { key: 'day-no-next-step' };
  if (lead.lastContactAt === null) return { key: 'day-never-contacted', parameters: { days: silence } };
  return item.potential === null
    ? { key: 'day-cooling-unjudged', parameters: { days: silence, limit } }
    : {
        key: 'day-cooling',
        parameters: { days: silence, limit, potential: { key: `potential.${item.potential}` } },
      };
}

function isPlanned(item: DayItem, lead: DayLead, { now }: DayReckoning): boolean {
  return (
    item.promises.length > 0 ||
    lead.promisedByOthersFor !== null ||
    lead.cadenceNextAt !== null ||
    item.appointments.some(({ endsAt }) => endsAt > now)
  );
}

function isPlannedSoon(
  item: DayItem,
  lead: DayLead,
  { now, daysUntil }: DayReckoning,
  { plannedWithinDays }: DayPolicy,
): boolean {
  const soon = now + plannedWithinDays * 86_400_000;
  const isWithin = (at: number) => at > now && at <= soon;
  // The member's own of today is a reason of its own; a colleague's is theirs to keep, today too.
  const isAhead = (day: CivilDay, from: number) =>
    daysUntil(day) >= from && daysUntil(day) <= plannedWithinDays;
  return (
    item.promises.some(({ day }) => isAhead(day, 1)) ||
    (lead.promisedByOthersFor !== null && isAhead(lead.promisedByOthersFor, 0)) ||
    (lead.cadenceNextAt !== null && isWithin(lead.cadenceNextAt)) ||
    item.appointments.some(({ startsAt }) => isWithin(startsAt))
  );
}
