import {
  addDays,
  type CivilDay,
  type CivilTime,
  dayOf,
  type Instant,
  instantAt,
  isRefusal,
  refuse,
  type Sentence,
  type SentenceParameter,
  toldText,
  wallClockOf,
  weekdayOf,
} from '../../shared/index.ts';
import { asTyped, typedFor } from './as-typed.ts';
import { partsIn } from './parts-in.ts';
import { plainText } from './plain-text.ts';
import { comingFrom } from './week-phrases.ts';
import type { When, WhenContext, WhenPart, WhenRefusal } from './when.ts';

const LONGEST = 80;

/**
 * A day, a time or both, as people type them in English or Japanese: 'tomorrow 3pm', 'next mon 10', '+3d', '12/5',
 * 「来週月曜10時」「月末」. Every word must be understood, or nothing is; the answer is never before now, and says in which sense each
 * piece was taken. A date without a year is the next one, a time alone is the next such time; what has gone by otherwise is refused.
 * Source: ours, because half a line understood is a promise for another day: every word counts, and each sense is told.
 */
export function readWhen(given: unknown, context: WhenContext): When | WhenRefusal {
  const text = toldText(given);
  if (typeof given !== 'string') return given == null ? refuse('text-blank') : unreadable(text);
  const read = readText(text, context);
  return isRefusal(read)
    ? asTyped(read, text)
    : { ...read, because: read.because.map((each) => asTyped(each, text)) };
}

/** The refusal of a text, by the words in it that were not understood where the others were. */
function unreadable(text: string, word = ''): WhenRefusal {
  const unknown: SentenceParameter = word === '' ? '' : { key: 'when-unknown', parameters: { word } };
  return refuse('when-unreadable', { parameters: { text: text.trim().slice(0, LONGEST), unknown } });
}

/** The first word of what is left, or all of it where words are not parted. */
function unknownIn(rest: string, plain: string, text: string): string {
  const word = /^[a-z']+|^[^\s,、。]+/.exec(rest)?.[0] ?? rest;
  return word === plain ? '' : typedFor(word, text);
}

function readText(text: string, context: WhenContext): When | WhenRefusal {
  // Before it is looked at: what a whole page of numerals might mean takes long to find out.
  if (text.trim().length > LONGEST) return unreadable(text);
  const plain = plainText(text);
  if (plain === '') return refuse('text-blank');
  const parts = partsIn(plain, context);
  if (isRefusal(parts)) return parts;
  if ('rest' in parts) return unreadable(text, unknownIn(parts.rest, plain, text));
  const days = parts.filter((part) => part.kind === 'day');
  const weekdays = parts.filter((part) => part.kind === 'weekday');
  const times = parts.filter((part) => part.kind === 'time');
  const moments = parts.filter((part) => part.kind === 'moment');
  const [moment] = moments;
  if (days.length > 1 || weekdays.length > 1 || times.length > 1 || moments.length > 1)
    return unreadable(text);
  if (moment !== undefined)
    return days.length + weekdays.length + times.length > 0
      ? unreadable(text)
      : ofMoment(moment.at, moment.text, context);
  const [time] = times;
  const today = dayOf(context.now, context.zone);
  const day = dayOfParts(days[0], weekdays[0], today);
  if (isRefusal(day)) return day;
  if (day === undefined)
    return time === undefined ? unreadable(text) : ofTime(time.time, time.because, context);
  if (time === undefined) return { day: day.day, time: null, because: [day.because] };
  return ofBoth(day, time, text, context);
}

interface ReadDay {
  readonly day: CivilDay;
  readonly because: Sentence;
}

/** A weekday beside a date must be its weekday; alone it is the coming one, never today. */
function dayOfParts(
  day: ReadDay | undefined,
  weekday: Extract<WhenPart, { kind: 'weekday' }> | undefined,
  today: CivilDay,
): ReadDay | WhenRefusal | undefined {
  if (weekday === undefined) return day;
  if (day === undefined) {
    const coming = comingFrom(addDays(today, 1), weekday.weekday);
    return {
      day: coming,
      because: { key: 'when-coming', parameters: { text: weekday.text, day: { day: coming } } },
    };
  }
  if (weekdayOf(day.day) === weekday.weekday) return day;
  return refuse('when-weekday-differs', { parameters: { text: weekday.text, day: { day: day.day } } });
}

function ofBoth(
  day: ReadDay,
  time: Extract<WhenPart, { kind: 'time' }>,
  text: string,
  { now, zone }: WhenContext,
): When | WhenRefusal {
  const at = instantAt(day.day, time.time, zone);
  if (at < now) return refuse('when-gone-by', { parameters: { text: text.trim(), day: { day: day.day } } });
  return { ...wallClockOf(at, zone), because: [day.because, time.because] };
}

/** A time alone is today's while that is still to come, else tomorrow's. */
function ofTime(time: CivilTime, because: Sentence, { now, zone }: WhenContext): When {
  const today = dayOf(now, zone);
  const isAhead = instantAt(today, time, zone) >= now;
  const day = isAhead ? today : addDays(today, 1);
  const said: Sentence = {
    key: isAhead ? 'when-today-still' : 'when-tomorrow-since',
    parameters: { day: { day } },
  };
  return { ...wallClockOf(instantAt(day, time, zone), zone), because: [because, said] };
}

/**
 * The next whole minute from a moment on. Of an hour that the clock shows twice a time names the first showing, so a moment in the
 * second is waited out rather than named too early.
 */
function ofMoment(at: Instant, text: string, { zone }: WhenContext): When {
  const whole = Math.ceil(at / 60_000) * 60_000;
  const shown = wallClockOf(whole, zone);
  const early = whole - instantAt(shown.day, shown.time, zone);
  const told = wallClockOf(whole + early, zone);
  const moment = { at: instantAt(told.day, told.time, zone), zone };
  return { ...told, because: [{ key: 'when-from-now', parameters: { text, at: moment } }] };
}
