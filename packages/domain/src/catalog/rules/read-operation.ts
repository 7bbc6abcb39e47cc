import { isRefusal, type SentenceParameter } from '../../shared/index.ts';
import { type FactSchema, RULE_LIMITS } from './fact-schema.ts';
import { KNOWN_OPERATORS, operatorsInstead } from './known-operators.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { named, suchAs } from './such-as.ts';

/** Where in a stored rule one stands: the path from its root, and the fields that `var` may name there. */
export interface Place {
  readonly schema: FactSchema;
  readonly path: readonly string[];
  readonly depth: number;
  /** counts what was read so far */
  readonly count: { operations: number; arguments: number };
}

/** An operator with its arguments, each with its own place. */
export interface Operation {
  readonly kind: 'operation';
  readonly operator: string;
  readonly place: Place;
  readonly arguments: readonly Argument[];
}

/** A part of a stored rule that is not judged yet. */
export interface Argument {
  readonly stored: unknown;
  readonly place: Place;
}

/** What a JSON value is, in words. */
export function foundOf(stored: unknown): SentenceParameter {
  if (stored === null) return { key: 'rule-found-null' };
  if (Array.isArray(stored)) return { key: 'rule-found-list', parameters: { count: stored.length } };
  if (typeof stored === 'string') return { key: 'rule-found-text', parameters: { text: short(stored) } };
  if (typeof stored === 'number') return { key: 'rule-found-number', parameters: { number: String(stored) } };
  if (typeof stored === 'boolean') return { key: stored ? 'rule-found-true' : 'rule-found-false' };
  if (typeof stored !== 'object') return { key: 'rule-found-nothing' };
  const keys = Object.keys(stored);
  return keys.length === 1
    ? { key: 'rule-found-operation', parameters: { operator: short(keys[0] ?? '') } }
    : { key: 'rule-found-keys', parameters: { count: keys.length } };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * Reads one operation: an object with the operator as its only key. A single argument may stand without its list, as
 * JsonLogic has it.
 * Source: JsonLogic, "Supported Operations": one key is the operator, and a single argument needs no list.
 */
export function readOperation(
  { stored, place }: Argument,
  expected: SentenceParameter,
): Operation | RuleRefusal {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return refuseRule('rule-unfit', place.path, expected, foundOf(stored));
  const [operator, ...more] = Object.keys(stored);
  if (operator === undefined || more.length > 0)
    return refuseRule('rule-unfit', place.path, { key: 'rule-expected-operation' }, foundOf(stored));
  const path = [...place.path, short(operator)];
  const depth = place.depth + 1;
  if (depth > RULE_LIMITS.depth)
    return refuseRule('rule-too-deep', path, limit('depth'), { key: 'rule-found-deeper' });
  place.count.operations += 1;
  if (place.count.operations > RULE_LIMITS.operations)
    return refuseRule('rule-too-long', path, limit('operations'), { key: 'rule-found-more' });
  const given: unknown = (stored as Record<string, unknown>)[operator];
  const inside = { ...place, path, depth };
  const refused = countArguments(inside, Array.isArray(given) ? given.length : 1);
  if (refused) return refused;
  if (!Array.isArray(given))
    return { kind: 'operation', operator, place: inside, arguments: [{ stored: given, place: inside }] };
  if (given.length > RULE_LIMITS.listLength)
    return refuseRule('rule-too-long', path, limit('listLength'), foundOf(given));
  const places = given.map((each: unknown, index) => ({
    stored: each,
    place: { ...inside, path: [...path, String(index)] },
  }));
  return { kind: 'operation', operator, place: inside, arguments: places };
}

/** Counts what an operation or a list holds; refused once a rule holds more in all than it may. */
export function countArguments({ count, path }: Place, more: number): RuleRefusal | undefined {
  count.arguments += more;
  return count.arguments > RULE_LIMITS.arguments
    ? refuseRule('rule-too-long', path, limit('arguments'), { key: 'rule-found-more' })
    : undefined;
}

function limit(which: 'depth' | 'operations' | 'arguments' | 'listLength'): SentenceParameter {
  const key = which === 'arguments' ? 'rule-expected-arguments-in-all' : `rule-expected-${which}`;
  return { key, parameters: { atMost: RULE_LIMITS[which] } };
}

/** Refuses an operation where another kind is expected: a value where a condition is, or what no rule knows. */
export function refuseOperation({ operator, place }: Operation, expected: SentenceParameter): RuleRefusal {
  const found = { key: 'rule-found-operation', parameters: { operator: short(operator) } };
  if (KNOWN_OPERATORS.includes(operator)) return refuseRule('rule-unfit', place.path, expected, found);
  const instead = operatorsInstead(operator);
  const wanted =
    instead === undefined ? suchAs(expected, operator, KNOWN_OPERATORS) : named(expected, instead);
  return refuseRule('rule-operator-unknown', place.path, wanted, found);
}

/** The arguments of an operation that takes so many of them; `atMost` may be infinite. */
export function argumentsOf(
  operation: Operation,
  atLeast: number,
  atMost: number = atLeast,
): readonly Argument[] | RuleRefusal {
  const { length } = operation.arguments;
  if (length >= atLeast && length <= atMost) return operation.arguments;
  const key =
    atLeast === atMost
      ? 'rule-expected-arguments'
      : atMost === Number.POSITIVE_INFINITY
        ? 'rule-expected-more-arguments'
        : 'rule-expected-arguments-between';
  return refuseRule(
    'rule-unfit',
    operation.place.path,
    {
      key,
      parameters:
        atMost === Number.POSITIVE_INFINITY || atLeast === atMost ? { atLeast } : { atLeast, atMost },
    },
    { key: 'rule-found-arguments', parameters: { count: length } },
  );
}

/** Judges each of several parts; the first refusal refuses them all. */
export function eachOf<Part, Result>(
  parts: readonly Part[],
  judge: (part: Part) => Result | RuleRefusal,
): readonly Result[] | RuleRefusal {
  const results: Result[] = [];
  for (const part of parts) {
    const result = judge(part);
    if (isRefusal(result)) return result as RuleRefusal;
    results.push(result as Result);
  }
  return results;
}
