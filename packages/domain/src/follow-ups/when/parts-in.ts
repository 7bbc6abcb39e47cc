import { dayOf, isRefusal } from '../../shared/index.ts';
import { DATE_PHRASES } from './date-phrases.ts';
import { DAY_PHRASES } from './day-phrases.ts';
import { MONTH_PART_PHRASES } from './month-part-phrases.ts';
import { MONTH_PHRASES } from './month-phrases.ts';
import { PAST_PHRASES } from './past-phrases.ts';
import { rule } from './rule.ts';
import { SPAN_PHRASES } from './span-phrases.ts';
import { TIME_PHRASES } from './time-phrases.ts';
import { WEEK_PHRASES } from './week-phrases.ts';
import type { Asked, WhenContext, WhenPart, WhenRefusal, WhenRule } from './when.ts';

/** What is left of a text when a piece of it is not understood. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly rest: string;
}

const FILLERS: readonly WhenRule[] = [
  rule('(?:at\\b|@)', () => ({ kind: 'filler', leadsToHour: true })),
  rule('[ ,、。]+|(?:on|by)\\b|t(?=\\d)|の|に|まで|頃|ごろ|から|[~〜]$', () => ({
    kind: 'filler',
    leadsToHour: false,
  })),
];

/** Those that say more stand before those that begin alike and say less. */
const RULES: readonly WhenRule[] = [
  ...PAST_PHRASES,
  ...DAY_PHRASES,
  ...SPAN_PHRASES,
  ...MONTH_PART_PHRASES,
  ...WEEK_PHRASES,
  ...MONTH_PHRASES,
  ...DATE_PHRASES,
  ...TIME_PHRASES,
  ...FILLERS,
];

/** The text in pieces, or where it begins to be not understood. */
export function partsIn(plain: string, context: WhenContext): readonly WhenPart[] | WhenRefusal | Unknown {
  const parts: WhenPart[] = [];
  const today = dayOf(context.now, context.zone);
  for (let rest = plain; rest !== ''; ) {
    const expectsHour = parts.some((part) => part.kind !== 'filler' || part.leadsToHour);
    const found = firstRead(rest, { ...context, today, expectsHour });
    if (found === undefined) return { kind: 'unknown', rest };
    if (isRefusal(found)) return found;
    parts.push(...found.parts);
    rest = rest.slice(found.length);
  }
  return parts;
}

function firstRead(
  rest: string,
  asked: Asked,
): { readonly parts: readonly WhenPart[]; readonly length: number } | WhenRefusal | undefined {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(rest);
    const outcome = match === null ? undefined : read(match, asked);
    if (match === null || outcome === undefined) continue;
    if (isRefusal(outcome)) return outcome;
    return { parts: [outcome].flat() as readonly WhenPart[], length: match[0].length };
  }
  return undefined;
}
