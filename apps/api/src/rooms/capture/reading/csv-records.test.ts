import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, type Delimiter, splitRecords } from './csv-records.ts';

function split(text: string, delimiter: Delimiter = ',', chunk = text.length || 1): CsvRecord[] {
  const splitter = splitRecords(delimiter);
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += chunk) {
    for (const record of splitter.push(text.slice(at, at + chunk))) records.push(record);
  }
  return [...records, ...splitter.end()];
}

const cells = (text: string, delimiter?: Delimiter) => split(text, delimiter).map((record) => record.cells);

describe('splitting delimited text', () => {
  it('ends records at CR, LF and CRLF, also mixed', () => {
    expect(cells('a,b\rc,d\r\ne,f\ng,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keeps delimiters, doubled quotes and line ends of quoted cells', () => {
    expect(cells('"a,1","say ""hi""","two\r\nlines"\nx,,')).toEqual([
      ['a,1', 'say "hi"', 'two\r\nlines'],
      ['x', '', ''],
    ]);
  });

  it('takes a quote inside an unquoted cell as a character', () => {
    expect(cells('5" pipe;x', ';')).toEqual([['5" pipe', 'x']]);
  });

  it('counts rows as a spreadsheet and lines as the file', () => {
    const places = split('h\n\n"a\nb"\nc').map((record) => [record.rowNumber, record.line]);
    expect(places).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
    ]);
  });

  it('loses one record, not the rest, to a quote that is never closed', () => {
    const records = split('a,b\n1,"x\n2,y\n3,z\n');
    expect(records.map((record) => [record.problem, record.cells])).toEqual([
      [null, ['a', 'b']],
      ['unclosed-quote', []],
      [null, ['2', 'y']],
      [null, ['3', 'z']],
    ]);
    expect(records[1]?.raw).toBe('1,"x');
  });

  it('loses one record to a quote that closes in a later one', () => {
    const records = split('a,b\n1,"x\n2,y\n3,"q, r"\n4,w\n');
    expect(records.map((record) => record.problem)).toEqual([null, 'text-after-quote', null, null, null]);
    expect(records[3]?.cells).toEqual(['3', 'q, r']);
  });

  it('gives up a quoted cell after a megabyte', () => {
    const records = split(`a,b\n1,"x\n${'2,y\n'.repeat(400_000)}`, ',', 65_536);
    expect(records.length).toBe(400_002);
    expect(records[1]?.problem).toBe('unclosed-quote');
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', ',', '"', '\n', '\r', ' ', ';'),
  maxLength: 6,
});
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('laws of splitting', () => {
  it('reads back what was written, however the text is cut into chunks', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 7 }),
        (table, end, chunk) => {
          const text = table.map((row) => row.map(quoted).join(',')).join(end) + end;
          expect(split(text, ',', chunk).map((record) => record.cells)).toEqual(table);
        },
      ),
    );
  });

  it('agrees with csv-parse on well-formed text', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'é', '漢', ' ', ';', '1'),
      minLength: 1,
      maxLength: 6,
    });
    const written = fc.array(fc.array(fc.oneof(plain, cell.map(quoted)), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(written, (table) => {
        const text = table.map((row) => row.join(',')).join('\n');
        expect(cells(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\n' }));
      }),
    );
  });

  it('never throws and never loses a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }),
        fc.integer({ min: 1, max: 5 }),
        (text, chunk) => {
          const raw = split(text, ',', chunk).map((record) => record.raw);
          expect(raw.join('').replaceAll(/[\r\n]/g, '')).toBe(text.replaceAll(/[\r\n]/g, ''));
        },
      ),
    );
  });
});
