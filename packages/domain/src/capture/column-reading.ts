import type { Currency, DayOrder, Zone } from '../shared/index.ts';
import type { DecimalMark } from './decimal-reading.ts';
import type { ValueType } from './import-target.ts';

/** How the cells of one column are read: what was assumed, or chosen by a person. */
export interface ColumnReading {
  readonly type: ValueType;
  /** Values that count as empty, such as `Select`. */
  readonly empties: readonly string[];
  /** What stands before every value and is no part of it, such as `p:`; usually nothing. */
  readonly prefix: string;
  readonly dayOrder: DayOrder;
  /** Whether five-digit numbers are a spreadsheet's days. */
  readonly serials: boolean;
  readonly decimal: DecimalMark;
  /** Amounts are in ten to this power: 4 for 万円. */
  readonly unit: number;
  readonly currency: Currency;
}

/** The organization whose file it is. */
export interface ReadingContext {
  readonly currency: Currency;
  /** ISO 3166 */
  readonly country: string;
  readonly zone: Zone;
}
