import type { CivilDay } from '@mikomi/domain/shared';

const DAY_MS = 86_400_000;
/** What an organization begins with: the year it is founded in and the next. */
const YEARS = 2;

/** The public holidays of a whole country from a year on, for two years; none for a country of which none are known. */
export async function publicHolidays(country: string, year: number): Promise<readonly CivilDay[]> {
  // The tables of two hundred countries are read when the first organization is founded, not at every start.
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays(country, { types: ['public'] });
  const years = Array.from({ length: YEARS }, (_, index) => year + index);
  const days = years.flatMap((each) =>
    (calendar.getHolidays(each) ?? []).flatMap(({ date, start, end }) =>
      daysFrom(date.slice(0, 10), end.getTime() - start.getTime()),
    ),
  );
  return [...new Set(days)].toSorted();
}

/** The days of a feast that lasts so long: the afternoon before it, which some count to it, is none. */
function daysFrom(first: CivilDay, lasting: number): readonly CivilDay[] {
  const count = Math.max(1, Math.floor(lasting / DAY_MS));
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10),
  );
}
