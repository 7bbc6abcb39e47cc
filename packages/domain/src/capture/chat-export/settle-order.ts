import { type CivilDay, type DayOrder, isRefusal } from '../../shared/index.ts';
import { readEvidentDay, readOrderedDay } from '../day-reading.ts';

/** An order of day, month and year in which all days of a file exist, and the days. */
export interface SettledDays {
  readonly order: DayOrder;
  readonly days: readonly CivilDay[];
}

/**
 * The orders in which the days of an exported chat can be meant: a chat is written from its beginning to its end, so an order in
 * which it leaps back is out where another does not, and so is one that ends in the future.
 */
export function fittingOrders(dates: readonly string[], today: CivilDay): readonly SettledDays[] {
  const usual = fitting(['MDY', 'DMY'], dates, today);
  return usual.length > 0 ? usual : fitting(['YMD'], dates, today);
}

/** No chat of WhatsApp is older. */
const FIRST_DAY = '2009-01-01';

function fitting(
  orders: readonly DayOrder[],
  dates: readonly string[],
  today: CivilDay,
): readonly SettledDays[] {
  const readings = orders.flatMap((order) => {
    const known = new Map([...new Set(dates)].map((date) => [date, dayIn(date, order)]));
    const days = dates.flatMap((date) => known.get(date) ?? []);
    const areAll = days.length === dates.length && days.every((day) => FIRST_DAY <= day && day <= today);
    return areAll ? [{ order, days }] : [];
  });
  const fewest = Math.min(...readings.map(({ days }) => leaps(days)));
  const best = readings.filter(({ days }) => leaps(days) === fewest);
  return best.filter(
    ({ days }, index) => best.findIndex((each) => each.days.join() === days.join()) === index,
  );
}

function dayIn(date: string, order: DayOrder): CivilDay | undefined {
  const read = readEvidentDay(date) ?? readOrderedDay(date, order);
  return read === undefined || isRefusal(read) ? undefined : read.day;
}

/** How often a day is before the one above it. */
function leaps(days: readonly CivilDay[]): number {
  return days.filter((day, index) => index > 0 && day < (days[index - 1] ?? '')).length;
}
