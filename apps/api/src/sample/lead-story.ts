import { dayOf } from '@mikomi/domain/shared';
import type { Dice } from './dice.ts';
import type { Seller } from './people.ts';
import type { Place } from './places.ts';
import type { Phase } from './sample-words.ts';
import type { SampleSetting } from './setting.ts';

const DAY = 86_400_000;

/** One lead's life, as plain data. */
export interface LeadStory {
  readonly seller: Seller;
  readonly capturedAt: number;
  readonly outcome: 'OPEN' | 'WON' | 'LOST';
  readonly closedAt: number | undefined;
  /** Where it came from. */
  readonly place: Place;
  /** Whether somebody of before asks, if anybody of before is free. */
  readonly returns: boolean;
  readonly potential: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  /** How far an open lead has come, 0 to 1. */
  readonly progress: number;
  readonly moments: readonly Moment[];
  readonly promise: Promise | undefined;
  readonly expectedInDays: number;
}

export interface Moment {
  readonly at: number;
  readonly phase: Phase;
  readonly kind: 'COMMENT' | 'CALL' | 'MESSAGE' | 'MEETING';
  readonly outcome: string | null;
  readonly seconds: number | null;
  readonly channel: string | null;
  readonly inbound: boolean;
}

interface Promise {
  readonly kind: string;
  readonly at: number;
  readonly timed: boolean;
}

/** Makes up one lead: when it came, how it was worked, how it ended, what is promised. */
export function leadStory(chance: Dice, setting: SampleSetting, sellers: readonly Seller[]): LeadStory {
  const { now, founded } = setting;
  const seller = chance.pick(sellers);
  // The business grows: later days are likelier.
  const capturedAt = workedAt(
    chance,
    setting,
    founded + (now - founded - DAY / 2) * Math.sqrt(chance.next()),
  );
  const age = (now - capturedAt) / DAY;
  const cycle = chance.between(6, 110);
  const closes = age > cycle && chance.chance(0.9);
  const won = closes && chance.chance(0.34 * seller.skill);
  const progress = chance.next();
  const closedAt = closes ? workedAt(chance, setting, capturedAt + cycle * DAY) : undefined;
  return {
    seller,
    capturedAt,
    outcome: closes ? (won ? 'WON' : 'LOST') : 'OPEN',
    closedAt,
    place: chance.pick(seller.places),
    returns: chance.chance(0.42),
    potential: chance.weighted([
      ['HIGH', 2],
      ['MEDIUM', 4],
      ['LOW', 3],
      [null, 1],
    ]),
    progress,
    moments: moments(chance, setting, [capturedAt, closedAt ?? now], won, closes ? 1 : progress),
    promise: closes ? undefined : promise(chance, setting),
    expectedInDays: chance.between(5, 90),
  };
}

function moments(
  chance: Dice,
  setting: SampleSetting,
  [from, to]: readonly [number, number],
  won: boolean,
  progress: number,
): Moment[] {
  const count = chance.between(won ? 3 : 1, won ? 9 : 6);
  const times = Array.from({ length: count }, () => from + (to - from) * chance.next());
  return times
    .map((time) => workedAt(chance, setting, time))
    .filter((time) => from < time && time <= to)
    .sort((a, b) => a - b)
    .map((at, index, all) => moment(chance, setting, at, phaseOf((progress * (index + 1)) / all.length)));
}

function phaseOf(share: number): Phase {
  return share < 0.34 ? 'early' : share < 0.67 ? 'middle' : 'late';
}

function moment(chance: Dice, { locale }: SampleSetting, at: number, phase: Phase): Moment {
  const kind = chance.weighted<Moment['kind']>([
    ['CALL', 5],
    ['COMMENT', 3],
    ['MESSAGE', 3],
    ['MEETING', 1],
  ]);
  const reached = chance.chance(0.62);
  const channel = chance.weighted([
    ['EMAIL', 5],
    ['WHATSAPP', 1],
    ['LINE', locale === 'ja' ? 2 : 0.2],
  ]);
  return {
    at,
    phase,
    kind,
    inbound: kind !== 'COMMENT' && chance.chance(0.25),
    outcome: kind === 'CALL' ? (reached ? 'REACHED' : chance.pick(['NO_ANSWER', 'BUSY', 'VOICEMAIL'])) : null,
    seconds:
      kind === 'CALL' && reached
        ? chance.between(40, 1500)
        : kind === 'MEETING'
          ? chance.between(2, 6) * 900
          : null,
    channel: kind === 'MESSAGE' ? channel : null,
  };
}

function promise(chance: Dice, setting: SampleSetting): Promise | undefined {
  if (chance.chance(0.12)) return undefined;
  const inDays = chance.weighted([
    [0, 3],
    [-chance.between(1, 6), 1],
    [chance.between(1, 14), 9],
  ]);
  return {
    kind: chance.weighted([
      ['CALL', 5],
      ['EMAIL', 2],
      ['VISIT', 1],
      ['MEETING', 1],
      ['DEMO', 1],
    ]),
    at: inDays === 0 ? today(chance, setting) : atWork(chance, setting, setting.now + inDays * DAY),
    timed: chance.chance(0.6),
  };
}

/** The same civil day in the organization's zone, between nine and six, on a quarter of an hour; weekends move to Monday. */
function atWork(chance: Dice, { timeZone }: SampleSetting, instant: number): number {
  const day = Temporal.PlainDate.from(dayOf(Math.round(instant), timeZone));
  return inWorkingHours(chance, onWorkday(day, 1), timeZone);
}

function inWorkingHours(chance: Dice, day: Temporal.PlainDate, timeZone: string): number {
  const minutes = 9 * 60 + chance.between(0, 35) * 15;
  return day.toZonedDateTime({ timeZone }).add({ minutes }).epochMilliseconds;
}

/** Some time today, on a weekend too: whoever looks in then has a day to work on. */
function today(chance: Dice, { now, timeZone }: SampleSetting): number {
  return inWorkingHours(chance, Temporal.PlainDate.from(dayOf(now, timeZone)), timeZone);
}

/** As {@link atWork}, for what has happened: what would lie ahead of now happened on a working day before. */
function workedAt(chance: Dice, setting: SampleSetting, instant: number): number {
  const at = atWork(chance, setting, instant);
  if (at <= setting.now) return at;
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(setting.timeZone);
  const before = Temporal.PlainDate.from(dayOf(setting.now, setting.timeZone)).subtract({ days: 1 });
  return time.with({ ...dayFields(onWorkday(before, -1)) }).epochMilliseconds;
}

const dayFields = ({ year, month, day }: Temporal.PlainDate) => ({ year, month, day });

function onWorkday(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  return day.dayOfWeek <= 5 ? day : onWorkday(day.add({ days: step }), step);
}
