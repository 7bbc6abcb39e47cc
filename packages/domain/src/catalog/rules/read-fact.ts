import { DAY_PATTERN } from './day-pattern.ts';
import { type Facts, type FactValue, RULE_LIMITS } from './fact-schema.ts';
import type { RuleContext } from './rule.ts';

/** Reads a value of the facts. Numbers are NaN when empty, texts ''. */
export type Reader<Result> = (facts: Facts, context: RuleContext) => Result;

/** The largest magnitude of a number; beyond it a fact is empty. */
export const LARGEST = RULE_LIMITS.number;
const SMALLEST = RULE_LIMITS.fraction;
const NOTHING: readonly never[] = [];

/** A number, an amount or a moment; NaN when empty. */
export function numberFact(value: FactValue): number {
  return typeof value === 'number' && value <= LARGEST && value >= -LARGEST ? value : Number.NaN;
}

/** A number that is calculated with: what is too small to be told from zero in a product is zero. */
export function quantityFact(value: FactValue): number {
  if (typeof value !== 'number' || value > LARGEST || value < -LARGEST) return Number.NaN;
  return value < SMALLEST && value > -SMALLEST ? 0 : value;
}

const DAY = new RegExp(DAY_PATTERN);

/** A day; '' when empty, as every text is that is no day. */
export function dayFact(value: FactValue): string {
  return typeof value === 'string' && DAY.test(value) ? value : '';
}

/** A text or a key; '' when empty. */
export function textFact(value: FactValue): string {
  return typeof value === 'string' ? value : '';
}

/** The keys of a set of choices; none when empty. */
export function keysFact(value: FactValue): readonly unknown[] {
  return Array.isArray(value) ? value : NOTHING;
}

/** The rows of a field; none when empty. */
export function rowsFact(value: FactValue): readonly unknown[] {
  return Array.isArray(value) ? value : NOTHING;
}

/** True for what may be asked as a row. */
export function isRow(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}
