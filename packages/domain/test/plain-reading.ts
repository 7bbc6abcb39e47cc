import type { ColumnReading } from '../src/capture/column-reading.ts';

/** How a column is read of which nothing is known. */
export const plainReading: ColumnReading = {
  type: 'TEXT',
  empties: [],
  prefix: '',
  dayOrder: 'YMD',
  serials: false,
  decimal: '.',
  unit: 0,
  currency: 'USD',
};
