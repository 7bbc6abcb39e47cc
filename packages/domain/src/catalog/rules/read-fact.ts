import { type Facts, type FactValue, RULE_LIMITS } from './fact-schema.ts';
import type { RuleContext } from './rule.ts';

/** Reads a value of the facts. Numbers are NaN when empty, texts ''. */
export type Reader<Result> = (facts: Facts, context: RuleContext) => Result;

const LARGEST = RULE_LIMITS.number;
const SMALLEST = RULE_LIMITS.fraction;
const NOTHING: readonly never[] = [];

/** A number, an amount or a moment; NaN when empty. */
export function numberFact(value: FactValue): number {
  return typeof value === 'number' && value <= LARGEST && value >= -LARGEST ? value : Number.NaN;
}

/** A number that is reckoned with: what is too small to be told from zero in a product is zero. */
export function quantityFact(value: FactValue): number {
  const number = numberFact(value);
  return number < SMALLEST && number > -SMALLEST ? 0 : number;
}

/** A text, a key or a day; '' when empty. */
export function textFact(value: FactValue): string {
  return typeof value === 'string' ? value : '';
}

/** The keys of a set of choices; none when empty. */
export function keysFact(value: FactValue): readonly unknown[] {
  return Array.isArray(value) ? value : NOTHING;
}

/** The rows of a field; none when empty. */
export function rowsFact(value: FactValue): readonly Facts[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
    ? (value as readonly Facts[])
    : NOTHING;
}
