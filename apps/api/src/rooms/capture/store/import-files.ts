import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import type { StoredFile } from '../planning/open-files.ts';

/** Files of one import; more are no import but a migration. */
export const MOST_FILES = 5;

/** Keeps an uploaded file as it came; answers its id. */
export async function insertFile(
  tx: Transaction,
  importId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> {
  const id = newId();
  await sql(tx)`
    INSERT INTO import_file ("organizationId", id, "importId", position, name, size, bytes, "createdAt")
    SELECT ${asWritten(tx)}, ${id}, ${importId}, coalesce(max(f.position) + 1, 0), ${file.name}, ${file.bytes.byteLength}, ${Buffer.from(file.bytes)},
      ${new Date(tx.now())}
    FROM import_file AS f WHERE ${inOrganization(tx, 'f')} AND f."importId" = ${importId}`;
  return id;
}

/** How many files an import has. */
export async function countFiles(scope: OrganizationScope, importId: string): Promise<number> {
  const [row] = await sql(scope)<{ count: number }>`
    SELECT count(*) AS count FROM import_file AS f WHERE ${inOrganization(scope, 'f')} AND f."importId" = ${importId}`;
  return row?.count ?? 0;
}

/** The files of an import by name, in order. */
export function listFiles(
  scope: OrganizationScope,
  importId: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return sql(scope)`
    SELECT f.id, f.name FROM import_file AS f
    WHERE ${inOrganization(scope, 'f')} AND f."importId" = ${importId} ORDER BY f.position`;
}

/** Forgets a file of an import. */
export async function deleteFile(tx: Transaction, importId: string, fileId: string): Promise<void> {
  await sql(tx)`
    DELETE FROM import_file AS f WHERE ${inOrganization(tx, 'f')} AND f."importId" = ${importId} AND f.id = ${fileId}`;
}

/** The files of an import, in order; the bytes of each are read when they are asked for. */
export async function storedFiles(
  scope: OrganizationScope,
  importId: string,
): Promise<readonly StoredFile[]> {
  const files = await listFiles(scope, importId);
  return files.map(({ id, name }) => ({ id, name, bytes: () => bytesOf(scope, id) }));
}

async function bytesOf(scope: OrganizationScope, fileId: string): Promise<Uint8Array> {
  const [file] = await sql(scope)<{ bytes: Uint8Array }>`
    SELECT f.bytes FROM import_file AS f WHERE ${inOrganization(scope, 'f')} AND f.id = ${fileId}`;
  return file?.bytes ?? new Uint8Array();
}
