import { dateFormat } from './intl-cache.ts';

/** The instant at which a civil day begins in a zone, as ISO 8601 in UTC. */
export const startOfDayIn = (day: string, zone: string): string => instantIn(day, '00:00', zone);

/** The instant of a wall clock (`HH:MM`) on a civil day in a zone, as ISO 8601 in UTC. */
export function instantIn(day: string, time: string, zone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone)).toISOString();
}

/** The wall clock of an instant in a zone, as `HH:MM`. */
export const clockOf = (instant: number, zone: string): string =>
  dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    instant,
  );

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const shown = dateFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone }).format(
    instant,
  );
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
