import { type CivilTime, isTime } from '../../shared/index.ts';
import { rule } from './rule.ts';
import type { WhenPart, WhenRule } from './when.ts';

/** A part of the day: the time that stands for it, and the hours that may be meant beside it. */
const PARTS_OF_DAY: Readonly<
  Record<string, { readonly time: CivilTime; readonly from: number; readonly to: number }>
> = {
  morning: { time: '09:00', from: 4, to: 11 },
  noon: { time: '12:00', from: 11, to: 15 },
  'early afternoon': { time: '13:00', from: 12, to: 15 },
  afternoon: { time: '14:00', from: 12, to: 18 },
  dusk: { time: '17:00', from: 15, to: 19 },
  evening: { time: '19:00', from: 17, to: 23 },
  closing: { time: '18:00', from: 17, to: 20 },
};
const JAPANESE: Readonly<Record<string, string>> = {
  朝: 'morning',
  昼過ぎ: 'early afternoon',
  昼: 'noon',
  夕方: 'dusk',
  夜: 'evening',
  晩: 'evening',
};

/** An hour with or without minutes, as four groups: hour, minutes of 8:30, minutes of 8時30分, 半. */
export const HOUR = '(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分|(半))?)?(?![\\d:/]|時間)(?: ?pm\\b)?';

/** A part that is a time of day, with the sentence that says how it was taken. */
export function timePart(time: CivilTime, key: string, text: string): WhenPart {
  return { kind: 'time', time, because: { key, parameters: { text: text.trim(), time: { clock: time } } } };
}

/**
 * Times of day. With minutes after a colon, or with am and pm, they are what they say; a bare hour from 1 to 6 ('at 3', 3時) is in
 * the afternoon, for nobody follows up at night, and the sentence says so. Parts of the day stand for a time in them; beside an hour
 * they say which half of the day is meant.
 */
export const TIME_PHRASES: readonly WhenRule[] = [
  rule(`(朝|昼過ぎ|昼|夕方|夜|晩)の?${HOUR}`, ([text, part = '', ...hour]) =>
    partOfDay(JAPANESE[part] ?? '', hour, text),
  ),
  rule(`(morning|afternoon|evening)(?: at)? ${HOUR}`, ([text, part = '', ...hour]) =>
    partOfDay(part, hour, text),
  ),
  rule('(\\d{1,2})(?::(\\d{2}))? in the (morning|afternoon|evening)\\b', ([text, hour, minute, part = '']) =>
    partOfDay(part, [hour, minute], text),
  ),
  rule(
    '(午前|午後)の?(\\d{1,2})(?:時(?:(\\d{1,2})分|(半))?|:(\\d{2}))',
    ([text, half, hour, minute, halfPast, after]) =>
      halfOfDay(half === '午後', Number(hour), halfPast ? 30 : Number(minute ?? after ?? 0), text),
  ),
  rule('(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)? ?([ap])\\.?m?\\b\\.?', ([text, hour, minute = '0', half]) =>
    halfOfDay(half === 'p', Number(hour), Number(minute), text),
  ),
  rule('(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d)', ([text, hour, minute]) =>
    written(Number(hour), Number(minute), 'when-time', text),
  ),
  rule('(\\d{1,2})時(\\d{1,2})分', ([text, hour, minute]) => bareHour(Number(hour), Number(minute), text)),
  rule('(\\d{1,2})時半', ([text, hour]) => bareHour(Number(hour), 30, text)),
  rule('(\\d{1,2})時(?!間)', ([text, hour]) => bareHour(Number(hour), 0, text)),
  rule('(half|quarter) (past|to) (\\d{1,2})(?![\\d:])(?: ?([ap])\\.?m\\b\\.?)?', ([text, ...said]) =>
    besideHour(said, text),
  ),
  // From 19 on four numbers may be a year, unless a time is expected.
  rule(
    '([01]\\d|2[0-3])([0-5]\\d)(?: ?h(?:rs|ours)?\\b|(?![\\d:/.-]))',
    ([text, hour, minute], { expectsHour }) =>
      expectsHour || Number(hour) < 19 || text?.includes('h')
        ? written(Number(hour), Number(minute), 'when-time', text ?? '')
        : undefined,
  ),
  // Midnight of a day may be its beginning or its end; alone it is the next one.
  rule('(?:at )?midnight$', ([text], { expectsHour }) =>
    expectsHour ? undefined : timePart('00:00', 'when-part-of-day', text),
  ),
  rule("(\\d{1,2}) ?o'?clock\\b", ([text, hour]) => bareHour(Number(hour), 0, text)),
  rule('(\\d{1,2})(?![\\d:/.-])', ([text, hour], { expectsHour }) =>
    expectsHour ? bareHour(Number(hour), 0, text) : undefined,
  ),
  standing('early afternoon', '昼過ぎ'),
  standing('noon', '(?:at )?(?:noon|midday)\\b|正午|お?昼'),
  standing('morning', '(?:in the )?morning\\b|朝(?:一|いち)?|午前中?'),
  standing('afternoon', '(?:in the )?afternoon\\b|午後'),
  standing('dusk', '夕方'),
  standing('closing', '(?:the )?(?:end of (?:the )?day|eod|cob|close of business)\\b|終業'),
  standing('evening', '(?:in the )?evening\\b|夜|晩'),
];

function standing(part: string, source: string): WhenRule {
  return rule(source, ([text]) => standsFor(part, text));
}

/** The time that stands for a part of the day. */
export function standsFor(part: string, text: string): WhenPart {
  return timePart(PARTS_OF_DAY[part]?.time ?? '', 'when-part-of-day', text);
}

/** An hour of a part of the day, whichever half of the day puts it there; undefined when neither does. `hour` are the groups of HOUR. */
export function partOfDay(
  name: string,
  hour: readonly (string | undefined)[],
  text: string,
): WhenPart | undefined {
  const part = PARTS_OF_DAY[name];
  const [said, colon, minute, halfPast] = hour;
  const fitting = [Number(said), Number(said) + 12].find(
    (each) => part && each >= part.from && each <= part.to,
  );
  if (fitting === undefined) return undefined;
  return written(fitting, halfPast ? 30 : Number(colon ?? minute ?? 0), 'when-time', text);
}

/** 12 begins either half of the day, as 12-hour clocks show it; 午後15時 is 15:00, and 午前15時 is nothing. */
function halfOfDay(isAfternoon: boolean, hour: number, minute: number, text: string): WhenPart | undefined {
  if (!isAfternoon && hour > 12) return undefined;
  const turned = isAfternoon && hour < 12 ? hour + 12 : !isAfternoon && hour === 12 ? 0 : hour;
  return written(turned, minute, 'when-time', text);
}

function bareHour(hour: number, minute: number, text: string): WhenPart | undefined {
  return hour >= 1 && hour <= 6
    ? written(hour + 12, minute, 'when-afternoon', text)
    : written(hour, minute, 'when-time', text);
}

/** Half past 3, quarter to 4: the half of the day is that of the hour named. */
function besideHour(
  [part, side, named, half]: readonly (string | undefined)[],
  text: string,
): WhenPart | undefined {
  const hour = Number(named);
  if (half !== undefined && hour > 12) return undefined;
  const isAfternoon = half === undefined ? hour >= 1 && hour <= 6 : half === 'p';
  const turned = half !== undefined && hour === 12 ? 0 : hour;
  const minutes = (part === 'half' ? 30 : 15) * (side === 'to' ? -1 : 1);
  if (part === 'half' && side === 'to') return undefined;
  const at = (turned + (isAfternoon ? 12 : 0)) * 60 + minutes;
  return at < 0
    ? undefined
    : written(
        Math.floor(at / 60),
        at % 60,
        half === undefined && isAfternoon ? 'when-afternoon' : 'when-time',
        text,
      );
}

function written(hour: number, minute: number, key: string, text: string): WhenPart | undefined {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return isTime(time) ? timePart(time, key, text) : undefined;
}
