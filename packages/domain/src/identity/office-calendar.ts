import {
  type CivilDay,
  type OwnDays,
  type WorkingCalendar,
  type WorkingTime,
  workingCalendarOf,
  type Zone,
} from '../shared/index.ts';
import { holidaysOf } from './holidays.ts';

/** Where people of an organization work, and what is different there. */
export interface Office {
  readonly zone: Zone;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** Hours of its own for the whole week: split shifts, nights, a Saturday morning. */
  readonly week?: WorkingCalendar['week'];
  /** Holidays of its country and region, where somebody knows them better than the lists at hand do. */
  readonly holidays?: readonly CivilDay[];
  readonly own?: OwnDays;
}

/**
 * An office works as its organization does, but for its own week and its own days; its holidays are those of its country: the
 * organization's list at home, the known ones abroad.
 * Source: ours, because an office abroad keeps the holidays around it, and the organization's hours unless it says so.
 */
export function officeCalendar(
  office: Office,
  organization: { readonly country: string; readonly working: WorkingTime },
): WorkingCalendar {
  const { country, working } = organization;
  const known = () =>
    office.country === country ? working.holidays : holidaysOf(office.country).map(({ day }) => day);
  const holidays = office.holidays ?? known();
  const calendar = workingCalendarOf({ ...working, holidays }, office.zone, office.own);
  return { ...calendar, week: office.week ?? calendar.week };
}
