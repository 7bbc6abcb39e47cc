import type { KeysetOrder } from './keyset.ts';

/** How every bin is read: the last deleted first. */
export const binOrder: KeysetOrder = {
  name: 'DELETED_AT',
  columns: [{ column: 'deletedAt', type: 'timestamptz', descending: true }],
};
