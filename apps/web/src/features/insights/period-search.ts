import { type DayRange, isDay } from '@mikomi/domain/shared';
import { readOneOf } from '#app/list/list-search.ts';
import type { PeriodInput, PeriodKind } from '#generated/graphql.ts';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year', 'custom'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Which days an address speaks of: a unit of the calendar, today's unless `on` says otherwise, or days of one's own. */
export type PeriodSearch = {
  readonly period?: PeriodName;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
};

export const USUAL_PERIOD = 'month';

const KINDS: Readonly<Record<PeriodName, PeriodKind>> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  quarter: 'QUARTER',
  year: 'FISCAL_YEAR',
  custom: 'CUSTOM',
};

/** The days in an address; what is no period falls back to this month, which stays out of it. */
export function periodSearch(search: Readonly<Record<string, unknown>>): PeriodSearch {
  const period = readOneOf(search.period, PERIODS) ?? USUAL_PERIOD;
  if (period === 'custom') {
    const [from, to] = [readDay(search.from), readDay(search.to)];
    return from && to && from <= to ? { period, from, to } : {};
  }
  const on = readDay(search.on);
  return { ...(period === USUAL_PERIOD ? {} : { period }), ...(on ? { on } : {}) };
}

/** The same as the API asks for it. */
export function periodInput({ period = USUAL_PERIOD, on, from, to }: PeriodSearch): PeriodInput {
  if (period === 'custom' && from && to) return { kind: 'CUSTOM', from, to };
  return { kind: KINDS[period], ...(on ? { on } : {}) };
}

/** The period just before (-1) or after (1) the shown one: the unit beside it, or as many days. */
export function stepPeriod(name: PeriodName, shown: DayRange, direction: -1 | 1): PeriodSearch {
  if (name === 'custom') {
    const length = daysFrom(shown.from, shown.to) + 1;
    const [from, to] = [shiftDay(shown.from, direction * length), shiftDay(shown.to, direction * length)];
    return { period: 'custom', from, to };
  }
  const on = direction < 0 ? shiftDay(shown.from, -1) : shiftDay(shown.to, 1);
  return { ...(name === USUAL_PERIOD ? {} : { period: name }), on };
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** The month, quarter or fiscal year before today's: as many months back lies a day of it, whenever they begin. */
export function lastPeriod(name: keyof typeof MONTHS_OF, today: string): PeriodSearch {
  const first = new Date(instantOf(`${today.slice(0, 7)}-01`));
  first.setUTCMonth(first.getUTCMonth() - MONTHS_OF[name]);
  return { ...(name === USUAL_PERIOD ? {} : { period: name }), on: first.toISOString().slice(0, 10) };
}

/** Whether a period holds the day. */
export const holds = ({ from, to }: DayRange, day: string) => from <= day && day <= to;

const DAY = 86_400_000;
const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A civil day some days on; of no zone, so plain arithmetic is right. */
export const shiftDay = (day: string, days: number) =>
  new Date(instantOf(day) + days * DAY).toISOString().slice(0, 10);

const daysFrom = (from: string, to: string) => Math.round((instantOf(to) - instantOf(from)) / DAY);

const readDay = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);
