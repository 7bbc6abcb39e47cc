import { type Instant, isDay, normaliseText } from '../../shared/index.ts';
import { type FactOption, RULE_LIMITS } from './fact-schema.ts';
import { type Argument, countArguments, foundOf } from './read-operation.ts';
import type { LiteralValue, Typed, ValueType } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { suchAs } from './such-as.ts';

const INSTANT =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/** Reads a moment written in ISO 8601 with its offset; undefined when it is none. */
function instantOf(text: string): Instant | undefined {
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return undefined;
  return Date.parse(text);
}

/** True for a number that rules may name: finite, and neither too large nor too small to be calculated with. */
function isReckonable(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || (size >= RULE_LIMITS.fraction && size <= RULE_LIMITS.number);
}

/** Text that a database can hold: NUL and halves of surrogate pairs are in none. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** The form a value of a type is compared in; undefined when it is not of the type. */
function readAs(type: ValueType, stored: unknown): LiteralValue['value'] | undefined {
  switch (type) {
    case 'text':
      return typeof stored === 'string' && isStorable(stored) ? normaliseText(stored) || null : undefined;
    case 'choice':
      return typeof stored === 'string' && isStorable(stored) ? stored || null : undefined;
    case 'number':
      return typeof stored === 'number' && isReckonable(stored) ? stored + 0 : undefined;
    case 'money':
      return Number.isSafeInteger(stored) ? (stored as number) + 0 : undefined;
    case 'boolean':
      return typeof stored === 'boolean' ? stored : undefined;
    case 'day':
      return typeof stored === 'string' && isDay(stored) ? stored : undefined;
    case 'instant':
      return typeof stored === 'string' ? instantOf(stored) : undefined;
    case 'choices':
      return Array.isArray(stored) && stored.every((each) => typeof each === 'string' && isStorable(each))
        ? [...new Set(stored)].filter((each) => each !== '').sort()
        : undefined;
  }
}

/**
 * Reads a literal as a value of a type; of a field with options it must be one of them. `null` is the empty value of
 * any type.
 * Source: ours, because a choice that is misspelled in a rule would never hold, and nobody would notice.
 */
export function readLiteral(
  { stored, place }: Argument,
  { type, currency }: Typed,
  options?: readonly FactOption[],
): LiteralValue | RuleRefusal {
  const about = currency === undefined ? { type } : { type, currency };
  const literal = (value: LiteralValue['value']): LiteralValue => ({
    kind: 'literal',
    ...about,
    value,
    written: typeof value === 'number' && type !== 'instant' ? value : (stored as LiteralValue['written']),
  });
  if (stored === null) return literal(null);
  const keys = Array.isArray(stored) ? stored : [stored];
  if (keys.length > RULE_LIMITS.listLength)
    return refuseRule(
      'rule-too-long',
      place.path,
      { key: 'rule-expected-listLength', parameters: { atMost: RULE_LIMITS.listLength } },
      foundOf(stored),
    );
  const refused = Array.isArray(stored) ? countArguments(place, keys.length) : undefined;
  if (refused) return refused;
  if (keys.some(isTooLong))
    return refuseRule(
      'rule-too-long',
      place.path,
      { key: 'rule-expected-textLength', parameters: { atMost: RULE_LIMITS.textLength } },
      { key: 'rule-found-longer' },
    );
  const value = readAs(type, stored);
  if (value === undefined)
    return refuseRule('rule-unfit', place.path, { key: expectedOf(type, keys) }, foundOf(stored));
  if (options !== undefined) {
    const unknown = keys.find((key) => key !== '' && !options.some((option) => option.key === key));
    if (unknown !== undefined)
      return refuseRule(
        'rule-option-unknown',
        place.path,
        suchAs(
          { key: 'rule-expected-option' },
          String(unknown),
          options.map(({ key }) => key),
        ),
        foundOf(unknown),
      );
  }
  return literal(Array.isArray(value) && value.length === 0 ? null : value);
}

/** Of a text that cannot be stored it is said what is wrong with it, for a text it is. */
function expectedOf(type: ValueType, stored: readonly unknown[]): string {
  const isOfTexts = type === 'text' || type === 'choice' || type === 'choices';
  const isBroken = stored.some((each) => typeof each === 'string' && !isStorable(each));
  return isOfTexts && isBroken ? 'rule-expected-storable' : `rule-literal-${type}`;
}

function isTooLong(stored: unknown): boolean {
  return typeof stored === 'string' && stored.length > RULE_LIMITS.textLength;
}
