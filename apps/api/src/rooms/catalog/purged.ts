import type { Lifecycle } from '../../platform/context.ts';
import { forgetIndexedValues } from './store/indexed-values.ts';

const INDEXED = new Set(['Lead', 'Contact', 'Company']);

/** What the index holds of a record goes with it. */
export const catalogLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (INDEXED.has(recordType)) await forgetIndexedValues(tx, ids);
  },
};
