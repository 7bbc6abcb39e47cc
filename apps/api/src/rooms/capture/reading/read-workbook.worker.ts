// Unpacks a workbook in a thread of its own: the process goes on, and one that is too large ends the thread alone.
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { sheetRows, type Worksheet } from './sheet-rows.ts';

const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string | undefined };
const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
const sheet = sheets.find((each) => (name === undefined ? each.data.length > 0 : each.sheet === name));
const found: Worksheet | undefined = sheet && { name: sheet.sheet, rows: sheetRows(sheet.data) };
parentPort?.postMessage(found ?? 'empty-file');
