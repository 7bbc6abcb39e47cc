import { isUuid } from '@mikomi/domain/shared';
import type { Fragment } from './sql.ts';

/** A piece whose values are keys alone, as text: for expressions that are woven into a statement of somebody else's making. */
export function inlined({ strings, values }: Fragment): string {
  return strings.reduce((text, piece, index) => `${text}${keyed(values[index - 1])}${piece}`);
}

function keyed(value: unknown): string {
  const keys = Array.isArray(value) ? value : [value];
  if (!keys.every((key) => typeof key === 'string' && isUuid(key)))
    throw new Error('Only keys are written into a statement.');
  return Array.isArray(value) ? `'{${keys.join(',')}}'` : `'${value}'`;
}
