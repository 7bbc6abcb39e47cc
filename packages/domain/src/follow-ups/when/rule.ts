import type { CivilDay } from '../../shared/index.ts';
import type { WhenPart, WhenRule } from './when.ts';

/** A rule whose pattern stands at the beginning of what is left of the text. */
export function rule(source: string, read: WhenRule['read']): WhenRule {
  return { pattern: new RegExp(`^(?:${source})`), read };
}

/** A part that is a day, with the sentence that says how it was taken. */
export function dayPart(day: CivilDay, key: string, text: string): WhenPart {
  return { kind: 'day', day, because: { key, parameters: { text: text.trim(), day: { day } } } };
}
