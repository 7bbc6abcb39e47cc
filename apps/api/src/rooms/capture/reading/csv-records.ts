export type Delimiter = ',' | ';' | '\t' | '|';

/** One record of a delimited text. `rowNumber` counts records as a spreadsheet does, `line` the lines of the file, both from 1. */
export interface CsvRecord {
  readonly rowNumber: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: 'unclosed-quote' | 'text-after-quote' | null;
  readonly raw: string;
}

export interface RecordSplitter {
  /** The records completed by more text. */
  readonly push: (text: string) => readonly CsvRecord[];
  /** The records left at the end of the text. */
  readonly end: () => readonly CsvRecord[];
}

/** A quoted field longer than this has lost its closing quote. */
const LONGEST_RECORD = 1_048_576;

/**
 * Splits delimited text (RFC 4180; CR, LF and CRLF end a record, in any mixture) into records. A record whose quoting is
 * broken is given as its first line with the problem named, and reading goes on with the next line: one stray quote
 * costs one record, not the rest of the file.
 */
export function splitRecords(delimiter: Delimiter): RecordSplitter {
  let buffer = '';
  let rowNumber = 0;
  let line = 1;

  function drain(final: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const lineEnds = findLineEnds(buffer);
    let at = 0;
    while (at < buffer.length) {
      const found = readRecord(buffer, at, delimiter, lineEnds, final);
      if (found === undefined) break;
      rowNumber += 1;
      records.push({
        rowNumber,
        line,
        cells: found.cells,
        problem: found.problem,
        raw: buffer.slice(at, found.end),
      });
      line += found.lines;
      at = found.next;
    }
    buffer = buffer.slice(at);
    return records;
  }

  return {
    push: (text) => {
      buffer += text;
      return drain(false);
    },
    end: () => drain(true),
  };
}

interface FoundRecord {
  readonly cells: readonly string[];
  readonly problem: CsvRecord['problem'];
  readonly end: number;
  readonly next: number;
  readonly lines: number;
}

type LineEnds = (from: number) => number;

function readRecord(
  text: string,
  start: number,
  delimiter: Delimiter,
  lineEnds: LineEnds,
  final: boolean,
): FoundRecord | undefined {
  const firstEnd = lineEnds(start);
  if (!isComplete(text, firstEnd, final))
    return text.length - start > LONGEST_RECORD ? overlong(start) : undefined;
  const firstLine = text.slice(start, firstEnd);
  if (!firstLine.includes('"')) {
    return {
      cells: firstLine.split(delimiter),
      problem: null,
      end: firstEnd,
      next: after(text, firstEnd),
      lines: 1,
    };
  }
  const broken = (problem: 'unclosed-quote' | 'text-after-quote'): FoundRecord => ({
    cells: [],
    problem,
    end: firstEnd,
    next: after(text, firstEnd),
    lines: 1,
  });

  const cells: string[] = [];
  let at = start;
  let end = firstEnd;
  let lines = 1;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1 || (close === text.length - 1 && !final)) {
        return final || text.length - start > LONGEST_RECORD ? broken('unclosed-quote') : undefined;
      }
      if (close - start > LONGEST_RECORD) return broken('unclosed-quote');
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      while (end < close) {
        lines += 1;
        end = lineEnds(after(text, end));
      }
      at = close + 1;
      if (at < end && text[at] !== delimiter) return broken('text-after-quote');
    } else {
      const next = text.indexOf(delimiter, at);
      const stop = next === -1 || next > end ? end : next;
      cells.push(text.slice(at, stop));
      at = stop;
    }
    if (at >= end) {
      return isComplete(text, end, final)
        ? { cells, problem: null, end, next: after(text, end), lines }
        : undefined;
    }
    at += 1;
  }
}

/** The position of the quote that closes a field, doubled quotes passed over; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function overlong(start: number): FoundRecord {
  const end = start + LONGEST_RECORD;
  return { cells: [], problem: 'unclosed-quote', end, next: end, lines: 0 };
}

/** A record is complete when its line end is there: a CR at the very end may be half of a CRLF. */
function isComplete(text: string, end: number, final: boolean): boolean {
  if (final) return true;
  return end < text.length && !(text[end] === '\r' && end === text.length - 1);
}

function after(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

/** Finds the next line end from ever later positions, looking at each character once. */
function findLineEnds(text: string): LineEnds {
  let carriage = -1;
  let feed = -1;
  const search = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at === -1 ? text.length : at;
  };
  let reached = -1;
  return (from) => {
    if (from < reached) {
      carriage = -1;
      feed = -1;
    }
    reached = from;
    if (carriage < from) carriage = search('\r', from);
    if (feed < from) feed = search('\n', from);
    return Math.min(carriage, feed);
  };
}
