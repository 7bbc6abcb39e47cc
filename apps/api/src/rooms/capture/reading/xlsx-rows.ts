import { Worker } from 'node:worker_threads';
import { allBytes, type FileSource } from './file-source.ts';
import type { Worksheet } from './sheet-rows.ts';
import type { RawRow, UnreadableFile } from './table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What a workbook may unpack to: ten times the largest that may be uploaded. */
const LARGEST_UNPACKED = 200_000_000;
const WORKER = new URL('./read-workbook.worker.ts', import.meta.url);
const MEMORY = { maxOldGenerationSizeMb: 1024 };

interface Sheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** The first worksheet that holds anything, or the named one. */
export async function readWorksheet(
  file: FileSource,
  name?: string,
): Promise<Sheet | Pick<UnreadableFile, 'because'>> {
  const bytes = await allBytes(file);
  const size = await unpackedSize(bytes, LARGEST_UNPACKED);
  if (size === undefined) return { because: 'damaged-workbook' };
  if (size > LARGEST_UNPACKED) return { because: 'workbook-too-large' };
  const sheet = await oneAtATime(() => unpack(bytes, name));
  if (typeof sheet === 'string') return { because: sheet };
  const rows = sheet.rows.map((cells, index) => ({
    rowNumber: index + 1,
    cells,
    problem: null,
    raw: cells.join('\t'),
  }));
  return { name: sheet.name, rows };
}

let last: Promise<unknown> = Promise.resolve();

/** Workbooks are unpacked one after another: each takes many times its size of memory. */
function oneAtATime<Result>(run: () => Promise<Result>): Promise<Result> {
  const next = last.then(run, run);
  last = next.catch(() => {});
  return next;
}

function unpack(bytes: Uint8Array, name: string | undefined): Promise<Worksheet | UnreadableFile['because']> {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: { bytes, name }, resourceLimits: MEMORY });
    worker.once('message', (sheet: Worksheet | 'empty-file') => resolve(sheet));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'workbook-too-large' : 'damaged-workbook'),
    );
    worker.once('exit', () => resolve('damaged-workbook'));
  });
}
