import type { Sentence } from '../sentence.ts';
import type { SentenceParameter } from '../sentence-parameters.ts';
import type { Frequency, Recurrence, RecurrenceEnd, RecurringWeekday } from './recurrence.ts';

const UNITS: Readonly<Record<Frequency, string>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

/**
 * A rule as a sentence: "every 2 weeks on Monday, 10 times", 「隔週の月曜日（全10回）」.
 * Source: ours, because RFC 5545 has no words for people: every part of the rule is said, or the sentence would tell of
 * another.
 */
export function describeRecurrence(recurrence: Recurrence): Sentence {
  const { count, until } = recurrence;
  const rule = whenOf(recurrence);
  if (count !== null) return { key: 'recurs-times', parameters: { rule, count } };
  if (until?.utc) return { key: 'recurs-until-utc', parameters: { rule, until: momentOf(until) } };
  if (until !== null) return { key: 'recurs-until', parameters: { rule, until: { day: until.day } } };
  return rule;
}

function momentOf({ day, seconds }: RecurrenceEnd): SentenceParameter {
  return { at: Date.parse(day) + (seconds ?? 0) * 1000, zone: 'UTC' };
}

function whenOf(recurrence: Recurrence): Sentence {
  const { interval } = recurrence;
  const unit = UNITS[recurrence.frequency];
  const named =
    interval === 1 ? `every-${unit}` : interval === 2 ? `every-second-${unit}` : `every-nth-${unit}`;
  const every: Sentence = { key: named, parameters: { interval } };
  // Japanese joins 「隔週」 and 「3月」 to what follows by 「の」, but not 「毎週」; what only narrows 「毎日」 stands in parentheses.
  const first =
    recurrence.frequency === 'DAILY' ? 'recurs-daily' : interval > 1 ? 'recurs-on-counted' : 'recurs-on';
  const [narrowed, ...more] = dayParts(recurrence);
  const on = more.reduce<Sentence | undefined>(
    (wider, narrower) => wider && { key: 'recurs-on-counted', parameters: { rule: wider, on: narrower } },
    narrowed,
  );
  const isNarrowed = on !== undefined && on.key !== 'only-positions';
  const told =
    on === undefined ? every : { key: isNarrowed ? first : 'recurs-on', parameters: { rule: every, on } };
  const times = timesOf(recurrence);
  return times === undefined ? told : { key: 'recurs-at', parameters: { rule: told, times } };
}

/** What names the days, the wider before the narrower. */
function dayParts(recurrence: Recurrence): readonly Sentence[] {
  const { months, weekdays } = recurrence;
  const [weeks, yearDays, monthDays, positions] = [
    inOrder(recurrence.weeks),
    inOrder(recurrence.yearDays),
    inOrder(recurrence.monthDays),
    inOrder(recurrence.positions),
  ];
  const some = (key: string, list: readonly Sentence[]): readonly Sentence[] =>
    list.length > 0 ? [{ key, parameters: { list } }] : [];
  const [month, ...others] = months;
  const isDate =
    month !== undefined && others.length === 0 && monthDays.length > 0 && Math.min(...monthDays) > 0;
  const [position = 0, ...further] = positions;
  if (further.length === 0 && Math.abs(position) === 1 && isOfWorkWeek(weekdays) && monthDays.length === 0)
    return [...inMonths(months), nthWorkingDay(position)];
  const parts = [
    ...(isDate ? [onDates(month, monthDays)] : inMonths(months)),
    ...some(
      'in-weeks',
      weeks.map((each) => counted('week', each)),
    ),
    ...some(
      'on-days',
      yearDays.map((each) => counted('year-day', each)),
    ),
    ...some('on-days', isDate ? [] : monthDays.map((each) => ordinal('month-day', each))),
    ...some('on-weekdays', weekdaysOf(weekdays)),
  ];
  return positions.length > 0
    ? [
        ...parts,
        ...some(
          'only-positions',
          positions.map((each) => ordinal('position', each)),
        ),
      ]
    : parts;
}

/** What is counted from the end comes after what is counted from the beginning. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return [...numbers.filter((nth) => nth > 0), ...numbers.filter((nth) => nth < 0)];
}

function inMonths(months: readonly number[]): readonly Sentence[] {
  const list = months.map((month) => ({ key: `month-${month}` }));
  return list.length > 0 ? [{ key: 'in-months', parameters: { list } }] : [];
}

function onDates(month: number, days: readonly number[]): Sentence {
  const list = days.map((nth) => ({ key: 'date-day', parameters: { nth } }));
  return { key: 'on-dates', parameters: { month: { key: `month-${month}` }, list } };
}

function nthWorkingDay(position: number): Sentence {
  return {
    key: 'nth-working-day',
    parameters: { position: { key: position > 0 ? 'position-first' : 'position-last' } },
  };
}

const ENDINGS: Readonly<Record<number, string>> = { 1: '-st', 2: '-nd', 3: '-rd' };

/** English ends 1st, 2nd and 3rd in their own way, but not 11th to 13th. */
function ordinal(key: string, nth: number): Sentence {
  const { key: base, ...said } = counted(key, nth);
  const ending = nth > 0 && Math.floor((nth % 100) / 10) !== 1 ? ENDINGS[nth % 10] : undefined;
  return { key: `${base}${ending ?? ''}`, ...said };
}

function isOfWorkWeek(weekdays: readonly RecurringWeekday[]): boolean {
  return weekdays.length === 5 && weekdays.every(({ weekday, nth }) => weekday <= 5 && nth === null);
}

function weekdaysOf(weekdays: readonly RecurringWeekday[]): readonly Sentence[] {
  if (isOfWorkWeek(weekdays)) return [{ key: 'weekdays-to-friday' }];
  return weekdays.map(({ weekday, nth }) => {
    const day: Sentence = { key: `weekday-${weekday}` };
    if (nth === null) return day;
    if (nth > 0 && nth <= 5) return { key: `weekday-nth-${nth}`, parameters: { day } };
    const { key, parameters } = ordinal('weekday-nth', nth);
    return { key, parameters: { ...parameters, day } };
  });
}

/** The nth of something, the last one or the nth from the end. */
function counted(key: string, nth: number): Sentence {
  if (nth > 0) return { key, parameters: { nth } };
  return nth === -1 ? { key: `${key}-last` } : { key: `${key}-from-end`, parameters: { nth: -nth } };
}

function timesOf({ hours, minutes, seconds }: Recurrence): readonly SentenceParameter[] | undefined {
  if (hours.length > 0 && minutes.length === 1 && seconds.length === 0) {
    const [minute = 0] = minutes;
    return hours.map((hour) => ({
      clock: [hour, minute].map((each) => String(each).padStart(2, '0')).join(':'),
    }));
  }
  const of = (key: string, list: readonly number[]) =>
    list.length > 0 ? [{ key, parameters: { list } }] : [];
  const told = [...of('in-hours', hours), ...of('in-minutes', minutes), ...of('in-seconds', seconds)];
  return told.length > 0 ? told : undefined;
}
