import type { RowResult } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';

/** SQLSTATE classes of values that a column or its index can't hold and of rules that a row breaks. */
export function isBadData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:22|23|54)/.test(String(error.code));
}

/** What becomes of a row that the database can't hold. */
export function notStored(record: PlannedRecord): RowResult {
  if (record.state === 'FAILED') return record.result;
  const { filePosition, rowNumber, cells } = record;
  return {
    filePosition,
    rowNumber,
    state: 'FAILED',
    problems: [{ column: null, raw: '', because: 'row-not-stored' }],
    cells,
  };
}
