import type { Sentence } from '../sentence.ts';
import type { Frequency, Recurrence, RecurringWeekday } from './recurrence.ts';

const UNITS: Readonly<Record<Frequency, string>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

/**
 * A rule as a sentence: "every 2 weeks on Monday, 10 times", 「隔週月曜日（全10回）」.
 * Source: ours, because RFC 5545 has no words for people: every part of the rule is said, or the sentence would tell of
 * another.
 */
export function describeRecurrence(recurrence: Recurrence): Sentence {
  const { count, until } = recurrence;
  const rule = whenOf(recurrence);
  if (count !== null) return { key: 'recurs-times', parameters: { rule, count } };
  if (until !== null) return { key: 'recurs-until', parameters: { rule, until: { day: until.day } } };
  return rule;
}

function whenOf(recurrence: Recurrence): Sentence {
  const { interval } = recurrence;
  const unit = UNITS[recurrence.frequency];
  const named =
    interval === 1 ? `every-${unit}` : interval === 2 ? `every-second-${unit}` : `every-nth-${unit}`;
  const every: Sentence = { key: named, parameters: { interval } };
  const { months, monthDays } = recurrence;
  const isDate = months.length === 1 && monthDays.length > 0;
  const told = dayParts(recurrence).reduce<Sentence>(
    (rule, on, index) => ({
      // Japanese joins 「3週間ごと」 and 「3月」 to what follows by 「の」, but neither 「毎週」 nor a date: 「毎年3月15日」.
      key: (index === 0 && interval > 2) || (index > 0 && !isDate) ? 'recurs-on-counted' : 'recurs-on',
      parameters: { rule, on },
    }),
    every,
  );
  const times = timesOf(recurrence);
  return times === undefined ? told : { key: 'recurs-at', parameters: { rule: told, times } };
}

/** What names the days, the wider before the narrower. */
function dayParts(recurrence: Recurrence): readonly Sentence[] {
  const { months, weeks, yearDays, monthDays, weekdays, positions } = recurrence;
  const some = (key: string, list: readonly Sentence[]): readonly Sentence[] =>
    list.length > 0 ? [{ key, parameters: { list } }] : [];
  const parts = [
    ...some(
      'in-months',
      months.map((month) => ({ key: `month-${month}` })),
    ),
    ...some(
      'in-weeks',
      weeks.map((each) => counted('week', each)),
    ),
    ...some(
      'on-days',
      yearDays.map((each) => counted('year-day', each)),
    ),
    ...some(
      'on-days',
      monthDays.map((each) => counted('month-day', each)),
    ),
    ...some('on-weekdays', weekdaysOf(weekdays)),
  ];
  return positions.length > 0
    ? [
        ...parts,
        ...some(
          'only-positions',
          positions.map((each) => counted('position', each)),
        ),
      ]
    : parts;
}

function weekdaysOf(weekdays: readonly RecurringWeekday[]): readonly Sentence[] {
  const isWorkWeek =
    weekdays.length === 5 && weekdays.every(({ weekday, nth }) => weekday <= 5 && nth === null);
  if (isWorkWeek) return [{ key: 'weekdays-to-friday' }];
  return weekdays.map(({ weekday, nth }) => {
    const day: Sentence = { key: `weekday-${weekday}` };
    if (nth === null) return day;
    if (nth > 0 && nth <= 5) return { key: `weekday-nth-${nth}`, parameters: { day } };
    const { key, parameters } = counted('weekday-nth', nth);
    return { key, parameters: { ...parameters, day } };
  });
}

/** The nth of something, the last one or the nth from the end. */
function counted(key: string, nth: number): Sentence {
  if (nth > 0) return { key, parameters: { nth } };
  return nth === -1 ? { key: `${key}-last` } : { key: `${key}-from-end`, parameters: { nth: -nth } };
}

function timesOf({ hours, minutes, seconds }: Recurrence): readonly Sentence[] | undefined {
  if (hours.length > 0 && minutes.length === 1 && seconds.length === 0) {
    const [minute = 0] = minutes;
    return hours.map((hour) => ({
      key: 'clock',
      parameters: { time: `${hour}:${String(minute).padStart(2, '0')}` },
    }));
  }
  const of = (key: string, list: readonly number[]) =>
    list.length > 0 ? [{ key, parameters: { list } }] : [];
  const told = [...of('in-hours', hours), ...of('in-minutes', minutes), ...of('in-seconds', seconds)];
  return told.length > 0 ? told : undefined;
}
