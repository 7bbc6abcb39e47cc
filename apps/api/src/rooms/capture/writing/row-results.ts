import type { RowProblem, RowResult } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';
import type { ImportRun } from './import-run.ts';
import type { WrittenRow } from './lead-row.ts';

/** A row that could be read to its end. */
export type PlannedRow = Extract<PlannedRecord, { state: 'PLANNED' }>;

const RECORD_TYPES = {
  LEADS: 'Lead',
  CONTACTS: 'Contact',
  COMPANIES: 'Company',
  PRODUCTS: 'Product',
  MEMBERS: 'Member',
} as const;

const REASONS = {
  CREATED: 'row-is-new',
  UPDATED: 'row-says-new',
  SKIPPED: 'row-said-before',
} as const;

/** The results of written rows, and of the rows of further files that went with them. */
export function resultsOf(
  run: ImportRun,
  planned: readonly PlannedRow[],
  written: readonly WrittenRow[],
): RowResult[] {
  const byRow = new Map(planned.map((record) => [record.rowNumber, record]));
  return written.flatMap(({ rowNumber, state, recordId, because = REASONS[state] }) => {
    const record = byRow.get(rowNumber);
    const problems = record && record.problems.length > 0 ? record.problems : null;
    const about = recordId === '' ? {} : { recordType: RECORD_TYPES[run.kind], recordId };
    const also = (record?.also ?? []).map((row): RowResult => {
      if (row.state === 'FAILED') return row;
      return { ...row, ...about, state: state === 'SKIPPED' ? 'SKIPPED' : 'UPDATED' };
    });
    return [
      {
        filePosition: record?.filePosition ?? 0,
        rowNumber,
        state,
        ...about,
        said: record?.said ?? null,
        problems,
        cells: problems ? (record?.cells ?? null) : null,
        because,
      },
      ...also,
    ];
  });
}

/** A row about something that the importer may not change. */
export function outOfReach(record: PlannedRow, text: string): RowResult {
  const because = 'import-lead-out-of-reach';
  return failedRow(record, { column: null, raw: text, because, parameters: { text } });
}

/** A row that did not come in, and why. */
export function failedRow({ filePosition, rowNumber, cells }: PlannedRow, problem: RowProblem): RowResult {
  return { filePosition, rowNumber, state: 'FAILED', problems: [problem], cells };
}
