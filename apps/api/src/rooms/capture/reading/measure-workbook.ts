import { holdsWorkbook } from './holds-workbook.ts';
import { type SheetExtent, sheetExtent } from './sheet-extent.ts';
import type { UnreadableFile } from './table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What a workbook may unpack to: ten times the largest that may be uploaded. */
const LARGEST_UNPACKED = 200_000_000;

/**
 * How many cells its sheets may have together, the empty ones between included: what fits into the memory that its thread
 * gets. A row costs as much as some cells by itself.
 */
const MOST_CELLS = 3_000_000;
const CELLS_OF_A_ROW = 4;

/** Why a workbook is not to be read, found without building a row of it. */
export async function measureWorkbook(
  bytes: Uint8Array,
): Promise<
  | Extract<
      UnreadableFile['because'],
      'not-a-workbook' | 'damaged-workbook' | 'workbook-too-large' | 'workbook-without-places'
    >
  | undefined
> {
  if (!(await holdsWorkbook(bytes))) return 'not-a-workbook';
  const sheets: SheetExtent[] = [];
  const size = await unpackedSize(bytes, LARGEST_UNPACKED, (name) => {
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) return undefined;
    const sheet = sheetExtent();
    sheets.push(sheet);
    return sheet.note;
  });
  if (size === undefined) return 'damaged-workbook';
  const cells = sheets
    .map((sheet) => sheet.reach())
    .reduce((sum, { rows, columns }) => sum + rows * (columns + CELLS_OF_A_ROW), 0);
  if (size > LARGEST_UNPACKED || cells > MOST_CELLS) return 'workbook-too-large';
  return sheets.some((sheet) => sheet.isUnplaced()) ? 'workbook-without-places' : undefined;
}
