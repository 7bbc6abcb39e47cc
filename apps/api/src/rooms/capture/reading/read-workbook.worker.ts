// Unpacks a workbook in a thread of its own: the process goes on, and one that is too large ends the thread alone.
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { measureWorkbook } from './measure-workbook.ts';
import { sheetRows } from './sheet-rows.ts';

/** So many rows leave the thread at a time: a workbook is not held twice. */
const ROWS = 5000;

const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string | undefined };
const unfit = await measureWorkbook(bytes);
if (unfit) parentPort?.postMessage(unfit);
else {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  const sheet = sheets.find((each) => (name === undefined ? each.data.length > 0 : each.sheet === name));
  if (!sheet) parentPort?.postMessage('empty-file');
  else {
    const { data } = sheet;
    for (let from = 0; from < data.length; from += ROWS) {
      parentPort?.postMessage(sheetRows(data.slice(from, from + ROWS)));
      data.fill([], from, from + ROWS);
    }
    parentPort?.postMessage({ name: sheet.sheet });
  }
}
