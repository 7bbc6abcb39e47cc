/** What a spreadsheet would run as a formula when it opens a file. */
const FORMULA = /^[=+\-@\t\r\n|%]/;

/** One line of CSV. A cell that a spreadsheet would run is put behind an apostrophe, unless it is a plain number. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  // Some spreadsheets run the full-width forms of the signs as well.
  const text = FORMULA.test(cell.normalize('NFKC')) && !/^[+-]?\d+([.,]\d+)*$/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
