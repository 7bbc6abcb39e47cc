import { scopeOf } from '@mikomi/domain/identity';
import type { Transaction } from '../../../platform/context.ts';
import { copyRows } from '../../../platform/database/copy-rows.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  asWritten,
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import {
  type ImportCounts,
  type ImportState,
  NO_ROWS,
  type RowResult,
  type UndoReport,
} from '../import-state.ts';
import type { ImportSettings } from '../planning/import-settings.ts';

export interface StoredImport {
  readonly id: string;
  readonly name: string;
  readonly state: ImportState;
  readonly plan: ImportSettings;
  readonly counts: ImportCounts;
  /** At which file in the order of work it is, and behind which of its rows. */
  readonly nextUnit: number;
  readonly nextRow: number;
  readonly createdById: string | null;
  /** In whose name and with whose rights it writes. */
  readonly startedById: string | null;
  /** In whose name it is undone. */
  readonly undoneById: string | null;
  readonly startedAt: number | null;
  readonly progressedAt: number | null;
  readonly undoReport: UndoReport | null;
}

const COLUMNS = raw(
  'i.id, i.name, i.state, i.plan, i.counts, i."nextUnit", i."nextRow", i."createdById", i."startedById", i."undoneById", i."startedAt", i."progressedAt", i."undoReport"',
);

/** The condition that a member sees an import: their own, or anybody's for who sees every lead. */
export function visibleImport(member: MemberContext, alias: string): Fragment {
  const all = scopeOf(member.rights, 'lead.read') === 'all';
  const own = all ? raw('true') : fragment`${raw(alias)}."createdById" = ${member.memberId}`;
  return fragment`${inOrganization(member, alias)} AND ${own}`;
}

/** Of these imports, the ones the member may see. */
export async function visibleImports(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT i.id FROM import AS i WHERE ${visibleImport(member, 'i')} AND i.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** An import that the member sees. */
export async function findImport(member: MemberContext, id: string): Promise<StoredImport | undefined> {
  const [row] = await sql(member)<StoredImport>`
    SELECT ${COLUMNS} FROM import AS i WHERE ${visibleImport(member, 'i')} AND i.id = ${id}`;
  return row;
}

/** The import, locked until the end of the transaction: whoever goes on with it does so alone. */
export async function lockImport(tx: Transaction, id: string): Promise<StoredImport | undefined> {
  const [row] = await sql(tx)<StoredImport>`
    SELECT ${COLUMNS} FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i.id = ${id} FOR UPDATE`;
  return row;
}

/** An import as its job needs it. */
export async function readImport(scope: OrganizationScope, id: string): Promise<StoredImport | undefined> {
  const [row] = await sql(scope)<StoredImport>`
    SELECT ${COLUMNS} FROM import AS i WHERE ${inOrganization(scope, 'i')} AND i.id = ${id}`;
  return row;
}

/** Begins an import with nothing settled yet. */
export async function insertImport(
  tx: Transaction,
  row: { readonly id: string; readonly name: string; readonly createdById: string },
): Promise<void> {
  await sql(tx)`
    INSERT INTO import ("organizationId", id, name, state, plan, counts, "createdById", "createdAt")
    VALUES (${asWritten(tx)}, ${row.id}, ${row.name}, 'UPLOADED', '{}', ${JSON.stringify(NO_ROWS)}::jsonb,
      ${row.createdById}, ${new Date(tx.now())})`;
}

interface ImportPatch {
  readonly name?: string;
  readonly state?: ImportState;
  readonly kind?: string;
  readonly plan?: ImportSettings;
  readonly counts?: ImportCounts;
  readonly nextUnit?: number;
  readonly nextRow?: number;
  readonly totalRows?: number;
  readonly problem?: string | null;
  readonly startedAt?: number | null;
  readonly startedById?: string;
  readonly progressedAt?: number;
  readonly finishedAt?: number | null;
  readonly undoneAt?: number | null;
  readonly undoneById?: string | null;
  readonly undoReport?: UndoReport | null;
}

const JSON_COLUMNS = new Set(['plan', 'counts', 'undoReport']);
const INSTANTS = new Set(['startedAt', 'progressedAt', 'finishedAt', 'undoneAt']);

/** Writes what is said of an import; what the patch leaves out stays. */
export async function changeImport(tx: Transaction, id: string, patch: ImportPatch): Promise<void> {
  const parts = Object.entries(patch).map(([name, value]) => {
    const column = raw(`"${name}"`);
    if (JSON_COLUMNS.has(name))
      return fragment`${column} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
    return fragment`${column} = ${INSTANTS.has(name) && typeof value === 'number' ? new Date(value) : value}`;
  });
  await sql(
    tx,
  )`UPDATE import AS i SET ${join(parts, ', ')} WHERE ${inOrganization(tx, 'i')} AND i.id = ${id}`;
}

/** Remembers the transaction's command as the import's next one: what an undo takes back. */
export async function addBatch(tx: Transaction, importId: string): Promise<void> {
  await sql(tx)`
    INSERT INTO import_batch ("organizationId", "importId", position, "commandId")
    SELECT ${asWritten(tx)}, ${importId}, coalesce(max(b.position) + 1, 0), ${tx.commandId}
    FROM import_batch AS b WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId}`;
}

/** Deletes an import with its files. */
export async function deleteImportRow(tx: Transaction, id: string): Promise<void> {
  await sql(tx)`DELETE FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i.id = ${id}`;
}

/**
 * Makes the run of an undone import an import of its own, before a new run begins: what its undo kept is known by the rows
 * that made it.
 */
export async function setRunAside(tx: Transaction, importId: string): Promise<void> {
  const aside = newId();
  await sql(tx)`
    INSERT INTO import ("organizationId", id, name, kind, state, plan, counts, "nextUnit", "nextRow", "totalRows", problem,
      "createdById", "createdAt", "startedAt", "progressedAt", "finishedAt", "undoneAt", "filesGoneAt", "startedById", "undoneById", "undoReport")
    SELECT i."organizationId", ${aside}, i.name, i.kind, i.state, i.plan, i.counts, i."nextUnit", i."nextRow", i."totalRows",
      i.problem, i."createdById", i."createdAt", i."startedAt", i."progressedAt", i."finishedAt", i."undoneAt",
      i."filesGoneAt", i."startedById", i."undoneById", i."undoReport"
    FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i.id = ${importId}`;
  await sql(tx)`
    UPDATE import_row AS r SET "importId" = ${aside}
    WHERE ${inOrganization(tx, 'r')} AND r."importId" = ${importId}`;
  await sql(tx)`
    UPDATE import_batch AS b SET "importId" = ${aside}
    WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId}`;
}

const RESULT_COLUMNS = [
  'filePosition',
  'rowNumber',
  'state',
  'recordType',
  'recordId',
  'said',
  'problems',
  'cells',
];

/** Writes what became of rows; a row that has its result already is a bug and refused by its key. */
export async function insertResults(
  tx: Transaction,
  importId: string,
  results: readonly RowResult[],
): Promise<void> {
  if (results.length === 0) return;
  const into = { model: 'ImportRow', table: 'import_row', columns: RESULT_COLUMNS, same: { importId } };
  await copyRows(tx, into, results);
}

/** The row numbers of one file that have their result. */
export async function rowsWithResult(
  scope: OrganizationScope,
  importId: string,
  filePosition: number,
): Promise<ReadonlySet<number>> {
  const rows = await sql(scope)<{ rowNumber: number }>`
    SELECT r."rowNumber" FROM import_row AS r
    WHERE ${inOrganization(scope, 'r')} AND r."importId" = ${importId} AND r."filePosition" = ${filePosition}`;
  return new Set(rows.map(({ rowNumber }) => rowNumber));
}
