import {
  addDays,
  type CivilDay,
  type CivilTime,
  dayOf,
  daysBetween,
  type Instant,
  instantAt,
  isDay,
  isTime,
  startOfDay,
  type Zone,
} from '../../shared/index.ts';

/** Today in a zone, with what has to be asked of the calendar for thousands of items at once. */
export interface DayReckoning {
  readonly now: Instant;
  readonly zone: Zone;
  readonly today: CivilDay;
  /** When today is over. */
  readonly tomorrowAt: Instant;
  /** Days from today to a day; negative for days gone by. What is no day is as of today, to be seen rather than lost. */
  readonly daysUntil: (day: CivilDay) => number;
  /** Null where the day or the time cannot be read. */
  readonly instantOf: (day: CivilDay, time: CivilTime) => Instant | null;
  /** How many midnights lie between an instant gone by and now; 0 for one of today, and for one to come. */
  readonly daysAgo: (at: Instant) => number;
}

const DAY = 86_400_000;

/** Reckons by the wall clocks of the zone; every day and time is asked of the zone once, however many items name it. */
export function reckonDay(now: Instant, zone: Zone): DayReckoning {
  const today = dayOf(now, zone);
  const daysUntil = remembering((day: CivilDay) => (isDay(day) ? daysBetween(today, day) : 0));
  const instants = remembering((text: string) => {
    const [day, time] = [text.slice(0, 10), text.slice(11)];
    return isDay(day) && isTime(time) ? instantAt(day, time, zone) : null;
  });
  const midnight = remembering((daysAgo: number) => startOfDay(addDays(today, -daysAgo), zone));
  return {
    now,
    zone,
    today,
    tomorrowAt: startOfDay(addDays(today, 1), zone),
    daysUntil,
    instantOf: (day, time) => instants(`${day}T${time}`),
    daysAgo: (at) => {
      // A day is rarely more than two hours longer or shorter than a day, so the guess is off by one at most.
      let days = Math.max(0, Math.ceil((midnight(0) - at) / DAY));
      while (midnight(days) > at) days += 1;
      while (days > 0 && midnight(days - 1) <= at) days -= 1;
      return days;
    },
  };
}

function remembering<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = ask(key);
    known.set(key, value);
    return value;
  };
}
