import {
  type CivilDay,
  coveredThrough,
  type DayRange,
  daysOf,
  type WorkingCalendar,
} from '../../shared/index.ts';

/** Days on which a member does not work, and who works for them meanwhile; null when nobody does. */
export interface Leave extends DayRange {
  readonly coveredBy: { readonly memberId: string; readonly name: string } | null;
}

/** When somebody works on what is a member's: made once, asked for each of their follow-ups. */
export interface AssigneeTime {
  /** The member's working calendar, without the days of leave that nobody covers. */
  readonly calendar: WorkingCalendar;
  readonly leaves: readonly Leave[];
}

/**
 * A leave that nobody covers is no working time, so nothing grows older by it; one that is covered is worked by the
 * other.
 * Source: ours, because nobody answers for a day on which they were not to work.
 */
export function assigneeTime(calendar: WorkingCalendar, leaves: readonly Leave[]): AssigneeTime {
  const off = uncovered(leaves).flatMap(daysOf);
  const days = { ...calendar.days, ...Object.fromEntries(off.map((day): [CivilDay, []] => [day, []])) };
  return { calendar: { ...calendar, days }, leaves };
}

/**
 * The leave of a day; one that nobody covers before one that somebody does, null when the member is there.
 * Source: ours, because one leave without cover is enough for nobody to be there.
 */
export function leaveOn(day: CivilDay, { leaves }: AssigneeTime): Leave | null {
  const of = leaves.filter(({ from, to }) => from <= day && day <= to);
  return of.find(({ coveredBy }) => coveredBy === null) ?? of[0] ?? null;
}

/**
 * The last day of the leave that nobody covers and that holds a day, be it made of several; null when somebody is there.
 * Source: ours, because two leaves in a row are one to whoever waits.
 */
export function awayThrough(day: CivilDay, { leaves }: AssigneeTime): CivilDay | null {
  return coveredThrough(day, uncovered(leaves));
}

function uncovered(leaves: readonly Leave[]): readonly Leave[] {
  return leaves.filter(({ coveredBy }) => coveredBy === null);
}
