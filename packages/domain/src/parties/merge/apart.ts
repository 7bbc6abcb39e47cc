import type { Sentence } from '../../shared/index.ts';

/** One part of every record again, in the order of the records, and what is kept of newer changes. */
export interface Apart<Value> {
  readonly values: readonly Value[];
  readonly kept: readonly Sentence[];
}
