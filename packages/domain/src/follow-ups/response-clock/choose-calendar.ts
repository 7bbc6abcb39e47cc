import type { WorkingCalendar } from '../../shared/index.ts';
import type { ResponsePolicy } from './response-policy.ts';

/**
 * A clock keeps one calendar from start to end: the office's of who owned the lead at its start where the policy says
 * so and somebody did, else the organization's.
 * Source: ours, because a calendar that followed the lead from hand to hand would give back time that is gone.
 */
export function calendarOfClock(
  policy: Pick<ResponsePolicy, 'calendar'>,
  calendars: { readonly organization: WorkingCalendar; readonly owner: WorkingCalendar | null },
): WorkingCalendar {
  return policy.calendar === 'OWNER' ? (calendars.owner ?? calendars.organization) : calendars.organization;
}
