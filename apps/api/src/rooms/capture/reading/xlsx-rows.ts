import { Worker } from 'node:worker_threads';
import { allBytes, type FileSource } from './file-source.ts';
import type { RawRow, UnreadableFile } from './table.ts';

const WORKER = new URL('./read-workbook.worker.ts', import.meta.url);
/** What the thread may take, and how long: a small server goes on beside it. */
const MEMORY = { maxOldGenerationSizeMb: 512 };
const LONGEST_MS = 60_000;

interface Sheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** What the thread says: some rows, and at the end the sheet that they are of, or why there is none. */
type Told = readonly (readonly string[])[] | { readonly name: string } | UnreadableFile['because'];

/** The first worksheet that holds anything, or the named one. */
export async function readWorksheet(
  file: FileSource,
  name?: string,
): Promise<Sheet | Pick<UnreadableFile, 'because'>> {
  const bytes = await allBytes(file);
  return oneAtATime(() => unpack(bytes, name));
}

let last: Promise<unknown> = Promise.resolve();

/** Workbooks are unpacked one after another: each takes many times its size of memory. */
function oneAtATime<Result>(run: () => Promise<Result>): Promise<Result> {
  const next = last.then(run, run);
  last = next.catch(() => {});
  return next;
}

function unpack(
  bytes: Uint8Array,
  name: string | undefined,
): Promise<Sheet | Pick<UnreadableFile, 'because'>> {
  return new Promise((resolve) => {
    const rows: RawRow[] = [];
    const worker = new Worker(WORKER, { workerData: { bytes, name }, resourceLimits: MEMORY });
    const refuse = (because: UnreadableFile['because']) => resolve({ because });
    const clock = setTimeout(() => {
      refuse('workbook-too-large');
      void worker.terminate();
    }, LONGEST_MS);
    worker.on('message', (told: Told) => {
      if (typeof told === 'string') refuse(told);
      else if ('name' in told) resolve({ name: told.name, rows });
      else for (const cells of told) rows.push(rawRow(rows.length + 1, cells));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'workbook-too-large' : 'damaged-workbook'),
    );
    worker.once('exit', () => {
      clearTimeout(clock);
      refuse('damaged-workbook');
    });
  });
}

/** The row of a sheet; its text is asked for where it is damaged alone. */
function rawRow(rowNumber: number, cells: readonly string[]): RawRow {
  return {
    rowNumber,
    cells,
    problem: null,
    get raw() {
      return cells.join('\t');
    },
  };
}
