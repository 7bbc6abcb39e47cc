import { beginning } from './beginning.ts';
import type { DamagedRow, DamageReason, RawRow, TableRow } from './table.ts';

const EXCERPT = 300;

/** A row fits when it has exactly the cells of the table; blank cells beyond them are padding. A blank row is undefined. */
export function judgeRow(row: RawRow, width: number): TableRow | DamagedRow | undefined {
  const reason = row.problem ?? misfit(row, width);
  if (reason === 'blank') return undefined;
  if (reason !== null) {
    return { kind: 'damaged', rowNumber: row.rowNumber, reason, excerpt: beginning(row.raw, EXCERPT) };
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
