import type { Refusal } from '../refusal.ts';
import type { SentenceParameter } from '../sentence-parameters.ts';

/** Why a part of what was stored or sent cannot be read: what should stand at its path, and what does. */
export type ShapeRefusal = Refusal<'value-unfit'>;

/**
 * What a value that comes from outside the compiler has to look like: undefined where it does, else the refusal of the first
 * part that does not. Shapes are made of one another, and each is tied to the type that it vouches for.
 */
export interface Shape<Type> {
  (value: unknown, path: readonly string[]): ShapeRefusal | undefined;
  /** What the compiler knows a fitting value as; no value ever stands here. */
  readonly vouchesFor?: Type;
}

/** How a shape is told in a refusal. */
export type Expectation = SentenceParameter;
