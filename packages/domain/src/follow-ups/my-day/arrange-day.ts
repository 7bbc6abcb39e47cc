import {
  type Instant,
  type Sentence,
  type WorkingCalendar,
  workingMinutesBetween,
  type Zone,
} from '../../shared/index.ts';
import { responseStanding, waitingStanding } from './answer-standing.ts';
import { calendarStandings } from './appointment-standing.ts';
import { compareQueued, compareStandings, type Queued, whyBefore } from './compare-standings.ts';
import { coolingStanding, wakingStanding } from './cooling-standing.ts';
import type { DayItem } from './day-item.ts';
import { DAY_POLICY, type DayPolicy } from './day-policy.ts';
import { fitDay } from './fit-day.ts';
import type { DayEntry, MyDay } from './my-day.ts';
import { nextDayOf } from './next-day-of.ts';
import { promiseStanding } from './promise-standing.ts';
import { type DayReckoning, reckonDay } from './reckon-day.ts';
import type { Standing } from './standing.ts';

/**
 * The day of a member, in the order to work it: fixed appointments about to begin, customers who wait for an answer,
 * response clocks that warn or have run out, what is due today, what is overdue, leads that are cooling. A lead stands once,
 * by its strongest reason, with the others beside it. The order is total, so an entry that goes away moves none before
 * it; `zone` says what today is, `calendar` what is left of it for work.
 * Source: ours, because whoever waits for an answer is lost the soonest, and a list of everything late hides today.
 */
export function arrangeDay(
  items: readonly DayItem[],
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
  policy: DayPolicy = DAY_POLICY,
): MyDay {
  const reckoning = reckonDay(now, zone);
  const queue = items
    .flatMap((item) => queuedOf(item, standingsOf(item, reckoning, policy), now))
    .sort(compareQueued);
  const overdueFrom = queue.findIndex(({ standing }) => standing.reason.section === 'OVERDUE');
  const isHeld = ({ standing }: Queued, at: number) =>
    standing.reason.section === 'OVERDUE' && at >= overdueFrom + policy.mostOverdue;
  const entries = entriesOf(
    queue.filter((queued, at) => !isHeld(queued, at)),
    zone,
  );
  const held = entriesOf(queue.filter(isHeld), zone);
  const minutesLeft = workingMinutesBetween(now, reckoning.tomorrowAt, calendar);
  return {
    entries,
    held,
    heldSentence: held.length === 0 ? null : { key: 'day-held', parameters: { count: held.length } },
    load: fitDay(entries, minutesLeft, now),
    finished: queue.length === 0 ? finishedSentence(items, reckoning) : null,
  };
}

function standingsOf(item: DayItem, reckoning: DayReckoning, policy: DayPolicy): Standing[] {
  const found: Standing[] = calendarStandings(item, reckoning, policy);
  const add = (standing: Standing | null) => {
    if (standing !== null) found.push(standing);
  };
  add(waitingStanding(item, reckoning, policy));
  add(responseStanding(item, reckoning, policy));
  for (const promise of item.promises) add(promiseStanding(item, promise, reckoning, policy));
  if (item.lead !== null) {
    add(wakingStanding(item, item.lead, reckoning, policy));
    add(coolingStanding(item, item.lead, reckoning, policy));
  }
  return found;
}

function queuedOf(item: DayItem, standings: Standing[], now: Instant): readonly Queued[] {
  if (standings.length > 1) standings.sort(compareReasons);
  const [standing, ...others] = standings;
  if (standing === undefined) return [];
  const { skip } = item;
  const isBehind = skip !== null && skip.until > now && skip.section === standing.reason.section;
  return [{ id: item.id, standing, others, behindUntil: isBehind ? skip.until : null }];
}

/** Reasons of one item that rank equal are ordered by what they come of. */
function compareReasons(a: Standing, b: Standing): number {
  const idOf = ({ reason }: Standing) => reason.promiseId ?? reason.appointmentId ?? '';
  return compareStandings(a, b) || (idOf(a) < idOf(b) ? -1 : 1);
}

function entriesOf(queue: readonly Queued[], zone: Zone): readonly DayEntry[] {
  return queue.map((queued, at) => {
    const next = queue[at + 1];
    const { id, standing, others, behindUntil } = queued;
    return {
      id,
      ...standing.reason,
      also: others.map(({ reason }) => reason),
      behind:
        behindUntil === null ? null : { key: 'day-behind', parameters: { until: { at: behindUntil, zone } } },
      beforeNext: next === undefined ? null : whyBefore(queued, next, zone),
    };
  });
}

function finishedSentence(items: readonly DayItem[], reckoning: DayReckoning): Sentence {
  const day = nextDayOf(items, reckoning);
  return day === null ? { key: 'day-finished' } : { key: 'day-finished-until', parameters: { day: { day } } };
}
