/** How far the cells of a worksheet reach, learned from its XML as it passes by: before a row of it is built. */
export interface SheetExtent {
  /** Takes the next piece of the XML. */
  readonly note: (piece: Uint8Array) => void;
  /** How far down and to the right a cell holds something. */
  readonly reach: () => { readonly rows: number; readonly columns: number };
  /** Whether a cell does not say where it stands; the standard allows that, and few programs write so. */
  readonly isUnplaced: () => boolean;
}

const TAG = /<(?:\w+:)?(row|c|v|is)(?=[\s/>])([^>]*)>/g;
/** Longer than any such tag: what a piece ends with is looked at again with the next one. */
const LONGEST_TAG = 1000;

/** Follows one worksheet. An empty cell that is only formatted reaches nowhere. */
export function sheetExtent(): SheetExtent {
  const decoder = new TextDecoder();
  let rest = '';
  let row = 0;
  let column = 0;
  let lastRow = 0;
  let lastColumn = 0;
  let unplaced = false;

  function meet(tag: string, attributes: string): void {
    const place = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/.exec(attributes);
    if (tag === 'row') row = place ? Number(place[2]) : row + 1;
    else if (tag === 'c') {
      if (!place) unplaced = true;
      else {
        column = columnNumber(place[1] ?? '');
        row = Number(place[2]);
      }
    } else {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }

  return {
    note: (piece) => {
      const text = rest + decoder.decode(piece, { stream: true });
      let end = 0;
      for (const found of text.matchAll(TAG)) {
        meet(found[1] ?? '', found[2] ?? '');
        end = found.index + found[0].length;
      }
      rest = text.slice(Math.max(end, text.length - LONGEST_TAG));
    },
    reach: () => ({ rows: lastRow, columns: lastColumn }),
    isUnplaced: () => unplaced,
  };
}

/** The column that letters name: 1 for A, 16,384 for XFD. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
