import { refuse } from '../refusal.ts';
import type { SentenceParameter } from '../sentence-parameters.ts';
import type { Expectation, ShapeRefusal } from './shape.ts';

const LONGEST_TEXT_TOLD = 40;

/** Refuses the value at a path, with what should stand there and what does. */
export function refuseValue(value: unknown, path: readonly string[], expected: Expectation): ShapeRefusal {
  const where =
    path.length === 0 ? { key: 'shape-root' } : { key: 'shape-word', parameters: { word: path.join(' › ') } };
  return refuse('value-unfit', { path, parameters: { where, expected, found: foundIn(value) } });
}

/** What a value is, in words; of a long text its beginning. */
function foundIn(value: unknown): SentenceParameter {
  if (value === undefined || value === null) return { key: 'shape-found-nothing' };
  if (Array.isArray(value)) return { key: 'shape-found-list', parameters: { count: value.length } };
  if (typeof value === 'string') return { key: 'shape-found-text', parameters: { text: beginningOf(value) } };
  return typeof value === 'object' ? { key: 'shape-found-object' } : String(value);
}

function beginningOf(text: string): string {
  return text.length > LONGEST_TEXT_TOLD ? `${text.slice(0, LONGEST_TEXT_TOLD)}…` : text;
}
