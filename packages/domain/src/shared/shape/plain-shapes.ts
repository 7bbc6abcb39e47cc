import { FIRST_DAY, isDay, LAST_DAY } from '../civil-day.ts';
import type { Label } from '../label.ts';
import { LOCALES } from '../locale.ts';
import { isTime, isZone } from '../zone.ts';
import { refuseValue } from './refuse-value.ts';
import type { Expectation, Shape } from './shape.ts';

function plain<Type>(fits: (value: unknown) => boolean, expected: Expectation): Shape<Type> {
  return (value, path) => (fits(value) ? undefined : refuseValue(value, path, expected));
}

/** Whatever it is: another check judges it. */
export const anyShape: Shape<unknown> = () => undefined;

/** A text, which may be empty. */
export const textShape: Shape<string> = plain((value) => typeof value === 'string', { key: 'shape-text' });

/** A text of at least one character, as ids are. */
export const filledTextShape: Shape<string> = plain((value) => typeof value === 'string' && value !== '', {
  key: 'shape-filled-text',
});

/** A text for all languages, or one for each. */
export const labelShape: Shape<Label> = plain(isLabel, { key: 'shape-label' });

function isLabel(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  const texts = value as Readonly<Record<string, unknown>>;
  return LOCALES.every((locale) => Object.hasOwn(texts, locale) && typeof texts[locale] === 'string');
}

/** A finite number. */
export const numberShape: Shape<number> = plain(Number.isFinite, { key: 'shape-number' });

/** A whole number that is told exactly, as amounts and moments are. */
export const wholeNumberShape: Shape<number> = plain(Number.isSafeInteger, { key: 'shape-whole-number' });

/** A whole number from one to another, both included. */
export function wholeFrom(atLeast: number, atMost: number): Shape<number> {
  return plain((value) => Number.isInteger(value) && atLeast <= Number(value) && Number(value) <= atMost, {
    key: 'shape-whole-from',
    parameters: { atLeast, atMost },
  });
}

const FIRST_INSTANT = Date.parse(FIRST_DAY);
const LAST_INSTANT = Date.parse(LAST_DAY) + 86_399_999;

/** A moment within the days that records bear, in whole milliseconds: what lies further off has no day in any zone. */
export const instantShape: Shape<number> = plain(
  (value) => Number.isInteger(value) && FIRST_INSTANT <= Number(value) && Number(value) <= LAST_INSTANT,
  { key: 'shape-instant' },
);

/** True or false. */
export const flagShape: Shape<boolean> = plain((value) => typeof value === 'boolean', { key: 'shape-flag' });

/** A day that exists. */
export const dayShape: Shape<string> = plain(isDay, {
  key: 'shape-day',
});

/** A time of day, 'HH:MM'. */
export const timeShape: Shape<string> = plain(isTime, {
  key: 'shape-time',
});

/** A named time zone that the platform knows. */
export const zoneShape: Shape<string> = plain(isZone, {
  key: 'shape-zone',
});

/** One of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
  return plain((value) => words.includes(value as Word), oneOfWords(words));
}

/** What is expected where there are these words to choose from. */
export function oneOfWords(words: readonly string[]): Expectation {
  const [only = '', ...others] = words;
  return others.length === 0
    ? { key: 'shape-word', parameters: { word: only } }
    : { key: 'shape-one-of', parameters: { words } };
}
