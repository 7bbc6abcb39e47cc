import { beginning } from './beginning.ts';
import type { DamagedRow, DamageReason, RawRow, TableRow } from './table.ts';

const EXCERPT = 300;
/** As much as a cell of a spreadsheet holds. */
const LONGEST_KEPT = 32_767;

/** A row fits when it has exactly the cells of the table; blank cells beyond them are padding. A blank row is undefined. */
export function judgeRow(row: RawRow, width: number): TableRow | DamagedRow | undefined {
  const reason = row.problem ?? misfit(row, width);
  if (reason === 'blank') return undefined;
  if (reason !== null) {
    const { rowNumber, raw, inner = [] } = row;
    const isToldApart = reason === 'whole-row-quoted' && inner.length === width;
    const cells = isToldApart ? inner : [beginning(raw, LONGEST_KEPT)];
    return { kind: 'damaged', rowNumber, reason, excerpt: beginning(raw, EXCERPT), cells };
  }
  const cells = row.cells.length > width ? row.cells.slice(0, width) : row.cells;
  return { kind: 'row', rowNumber: row.rowNumber, cells };
}

function misfit(row: RawRow, width: number): DamageReason | 'blank' | null {
  const { cells } = row;
  if (cells.every(isBlank)) return 'blank';
  if (cells.length < width)
    return cells.length === 1 && row.raw.startsWith('"') ? 'whole-row-quoted' : 'too-few-cells';
  return cells.length > width && !cells.slice(width).every(isBlank) ? 'too-many-cells' : null;
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
