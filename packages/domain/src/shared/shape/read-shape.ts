import type { Shape, ShapeRefusal } from './shape.ts';

/**
 * What was stored or sent, as the type that its shape vouches for, or the refusal of the first part that does not fit, by its path.
 * Source: ours: what comes as JSON has passed no compiler, and a check that throws tells nobody which part to mend.
 */
export function readShape<Type>(value: unknown, shape: Shape<Type>): Type | ShapeRefusal {
  return shape(value, []) ?? (value as Type);
}
