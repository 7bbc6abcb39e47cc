import { sentenceFor } from '../../../graphql/refusal.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { StoredImport } from '../store/imports.ts';
import { type Outcome, type ReportedRow, reportedRows } from '../store/reported-rows.ts';
import { csvLine } from './csv-line.ts';

/**
 * The reported rows of one file as CSV: row, field and reason before the cells under their headers. Piece by piece, for
 * there may be as many as the file has rows. A byte order mark tells spreadsheets the encoding.
 */
export async function* reportedCsv(
  member: MemberContext,
  { id, plan }: Pick<StoredImport, 'id' | 'plan'>,
  file: number,
  outcome: Outcome,
): AsyncGenerator<string> {
  const columns = plan.files?.[file]?.columns ?? [];
  const words = ['column-row', 'column-field', 'column-reason'].map((key) =>
    sentenceFor({ key }, member.locale),
  );
  yield `\ufeff${csvLine([...words, ...columns.map(({ name }) => name)])}`;
  for await (const row of reportedRows(member, id, file, outcome)) {
    const cells = isWhole(row) ? row.cells : columns.map(({ index }) => row.cells[index] ?? '');
    yield csvLine([String(row.rowNumber), fieldsOf(row), reasonsOf(row, member.locale), ...cells]);
  }
}

/** A row that could not be cut into its cells stands there as it is. */
function isWhole({ cells }: ReportedRow): boolean {
  return cells.length === 1;
}

function fieldsOf({ problems }: ReportedRow): string {
  return [...new Set(problems.flatMap(({ column }) => column ?? []))].join('; ');
}

function reasonsOf({ problems }: ReportedRow, locale: string): string {
  return problems
    .map(({ because, parameters = {} }) => sentenceFor({ key: because, parameters }, locale))
    .join(' ');
}
