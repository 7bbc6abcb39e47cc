import { addDays, type DayRange, dayOf, type Instant, type Refusal, refuse } from '../shared/index.ts';
import { type PoolMember, type Span, spanAt } from './pool-member.ts';

/** What is said of when a member is away; what is left out stays. */
export interface AvailabilityChange {
  /** In place of all leave that is not over. */
  readonly leave?: readonly DayRange[] | undefined;
  /** Whether they take no new leads from now on; until when, where that is known. */
  readonly pause?: { readonly until: Instant | null } | 'over' | undefined;
  /** Who stands in for them; null for nobody. */
  readonly substituteId?: string | null | undefined;
}

/** Why it cannot be so. */
export type AvailabilityRefusal = Refusal<'leave-reversed' | 'pause-over' | 'substitute-unfit'>;

/**
 * Leave runs forward, a pause ends later than now, and the substitute is another active member. What lies in the past
 * stays as it was, so that a rehearsal finds who was away: the days of a leave that is cut short, too; a pause that is over
 * ends now. A substitute who has left since stays named, and keeps nobody from saying that they are away.
 * Source: ours, because who was away last week is asked next week, when somebody wonders who got what.
 */
export function changeAvailability(
  member: PoolMember,
  change: AvailabilityChange,
  members: readonly PoolMember[],
  now: Instant,
): Pick<PoolMember, 'leave' | 'pauses' | 'substituteId'> | AvailabilityRefusal {
  const reversed = change.leave?.findIndex(({ from, to }) => to < from) ?? -1;
  if (reversed >= 0) return refuse('leave-reversed', { path: ['leave', String(reversed)] });
  const { pause, substituteId = member.substituteId ?? null } = change;
  if (typeof pause === 'object' && pause.until !== null && pause.until <= now)
    return refuse('pause-over', { path: ['pausedUntil'] });
  const substitute = members.find(({ id }) => id === substituteId);
  const isUnfit = substituteId === member.id || !substitute || !spanAt(substitute.active, now);
  const isNamedAnew = substituteId !== null && substituteId !== member.substituteId;
  if (isNamedAnew && isUnfit) return refuse('substitute-unfit', { path: ['substituteId'] });
  return {
    leave: change.leave ? [...leaveTaken(member, change.leave, now), ...change.leave] : member.leave,
    pauses: pause === undefined ? member.pauses : [...pausesTaken(member.pauses, now), ...begun(pause, now)],
    substituteId,
  };
}

function begun(pause: NonNullable<AvailabilityChange['pause']>, now: Instant): readonly Span[] {
  return pause === 'over' ? [] : [{ from: now, until: pause.until }];
}

/** The days of leave that are over, without those that what is left of it names as well. */
function leaveTaken(
  { leave, zone }: PoolMember,
  left: readonly DayRange[],
  now: Instant,
): readonly DayRange[] {
  const yesterday = addDays(dayOf(now, zone), -1);
  return leave
    .filter(({ from }) => from <= yesterday)
    .map((range) => (range.to > yesterday ? { ...range, to: yesterday } : range))
    .filter((taken) => !left.some(({ from, to }) => from <= taken.from && taken.to <= to));
}

/** The pauses as far as they were taken. */
function pausesTaken(pauses: readonly Span[], now: Instant): readonly Span[] {
  return pauses
    .filter(({ from }) => from < now)
    .map(({ from, until }) => ({ from, until: until === null || until > now ? now : until }));
}
