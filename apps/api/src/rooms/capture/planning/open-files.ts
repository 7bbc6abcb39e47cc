import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { fileFromBytes } from '../reading/file-source.ts';
import { openTable, type TableChoices } from '../reading/open-table.ts';
import type { Table, UnreadableFile } from '../reading/table.ts';
import type { FileChoice } from './import-choices.ts';
import { keepTable, keptTable } from './kept-tables.ts';

/** A stored file; its bytes are fetched when they are needed. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A stored file understood as a table. */
export interface OpenedFile {
  readonly id: string;
  readonly name: string;
  readonly table: Table;
}

/** Opens an import's files in their order; refused by the first that is no table, under its place. */
export async function openFiles(
  files: readonly StoredFile[],
  choices: readonly FileChoice[],
): Promise<readonly OpenedFile[] | Refusal> {
  const opened: OpenedFile[] = [];
  for (const [position, file] of files.entries()) {
    const choice = choices.find(({ fileId }) => fileId === file.id);
    const table = await openChosen(file, choice);
    if (isRefusal(table))
      return refuse(`file-${table.because}`, {
        path: ['plan', 'files', String(position)],
        parameters: { file: file.name },
      });
    opened.push({ id: file.id, name: file.name, table: table as Table });
  }
  return opened.length > 0 ? opened : refuse('import-without-file');
}

/** A heading row or sheet that the file does not have is no choice: the file is read as it was found. */
async function openChosen(file: StoredFile, choice: FileChoice | undefined): Promise<Table | UnreadableFile> {
  const chosen = {
    ...(choice?.headerRow ? { headerRow: choice.headerRow } : {}),
    ...(choice?.sheet ? { sheet: choice.sheet } : {}),
  };
  const table = await open(file, chosen);
  return isRefusal(table) && Object.keys(chosen).length > 0 ? open(file, {}) : table;
}

async function open(file: StoredFile, chosen: TableChoices): Promise<Table | UnreadableFile> {
  const key = JSON.stringify([file.id, chosen]);
  const kept = keptTable(key, performance.now());
  if (kept) return kept;
  const bytes = await file.bytes();
  const table = await openTable(fileFromBytes(bytes), chosen);
  if (table.kind === 'table') keepTable(key, table, bytes.byteLength, performance.now());
  return table;
}
