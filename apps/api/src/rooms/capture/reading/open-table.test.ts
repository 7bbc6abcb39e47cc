import { describe, expect, it } from 'vitest';
import { fileFromBytes } from './file-source.ts';
import { openTable, type TableChoices } from './open-table.ts';
import type { DamagedRow, Table, TableRow } from './table.ts';

const open = (text: string, choices?: TableChoices) =>
  openTable(fileFromBytes(new Uint8Array(Buffer.from(text))), choices);

async function table(text: string, choices?: TableChoices): Promise<Table> {
  const opened = await open(text, choices);
  if (opened.kind !== 'table') throw new Error(opened.because);
  return opened;
}

async function records(opened: Table, afterRow?: number): Promise<(TableRow | DamagedRow)[]> {
  const all: (TableRow | DamagedRow)[] = [];
  for await (const record of opened.records(afterRow)) all.push(record);
  return all;
}

const names = (opened: Table) => opened.columns.map((column) => column.name);

describe('opening a table', () => {
  it.each([',', ';', '\t'])('finds the delimiter %j', async (delimiter) => {
    const text = [
      ['name', 'price', 'note'],
      ['Zoë', '1.234', 'a b'],
      ['Bo', '2', 'c'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await table(text)).toMatchObject({ delimiter, rowCount: 2, headerRow: 1 });
  });

  it('is not misled by decimal commas', async () => {
    expect((await table('Name;Preis;Rabatt\nA;1,50;0,10\nB;2,50;0,20')).delimiter).toBe(';');
  });

  it('obeys the delimiter a spreadsheet writes on the first line', async () => {
    expect(await table('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({
      delimiter: ';',
      headerRow: 2,
      rowCount: 1,
    });
  });

  it('passes a title line and blank lines above the header', async () => {
    const opened = await table('Leads of November,,\n\nname,phone,city\nA,1,X\n');
    expect(opened.headerRow).toBe(3);
    expect(await records(opened)).toEqual([{ kind: 'row', rowNumber: 4, cells: ['A', '1', 'X'] }]);
  });

  it.each([1, 2, 3, 50])('passes what a card service says above its header, with %i cards', async (cards) => {
    const preamble = ['名刺データ', 'ダウンロード日時 2026-11-30', '', 'このファイルは自動で作成されました'];
    const header =
      "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ";
    const card = (n: number) =>
      `株式会社ひかり,,部長,田中 太郎${n},taro${n}@example.jp,,,,,,,,,2026/11/30,,,`;
    const lines = [...preamble, header, ...Array.from({ length: cards }, (_, n) => card(n))];
    const opened = await table(`${lines.join('\r\n')}\r\n`);
    expect(opened).toMatchObject({ headerRow: 5, rowCount: cards, damagedCount: 0 });
    expect(names(opened).slice(0, 5)).toEqual(['会社名', '部署名', '役職', '氏名', 'e-mail']);
  });

  it('takes no row that was cut wrongly for the header of a narrow table', async () => {
    const opened = await table('name,phone\nA,1\nB,2,,x,y,z\nC,3\nD,4\n');
    expect(opened.headerRow).toBe(1);
  });

  it('reads a single column', async () => {
    expect(await table('email\na@example.com\nb@example.com')).toMatchObject({
      rowCount: 2,
      damagedCount: 0,
    });
  });

  it('leaves out padding columns and trailing empty rows', async () => {
    const opened = await table('name,,phone,,\nA,,1,,\nB,,2,,\n,,,,\n,,,,\n');
    expect(names(opened)).toEqual(['name', 'phone']);
    expect(opened).toMatchObject({ rowCount: 2, damagedCount: 0 });
  });

  it('keeps a column without a name when it holds something', async () => {
    expect(names(await table('name,,\nA,x,\nB,,y\n'))).toEqual(['name', 'Column B', 'Column C']);
  });

  it('makes repeated names unique', async () => {
    expect(names(await table('Phone,phone,Phone (2)\n1,2,3'))).toEqual([
      'Phone',
      'phone (2)',
      'Phone (2) (2)',
    ]);
  });

  it('reports rows that do not fit, and neither repairs nor shifts them', async () => {
    const opened = await table('a,b,c\n1,2,3\n"4,5,6"\n7,8\n9,10,11,12\n13,"x"y,14\n15,16,17,,\n');
    expect(opened.damaged.map((row) => [row.rowNumber, row.reason, row.excerpt])).toEqual([
      [3, 'whole-row-quoted', '"4,5,6"'],
      [4, 'too-few-cells', '7,8'],
      [5, 'too-many-cells', '9,10,11,12'],
      [6, 'text-after-quote', '13,"x"y,14'],
    ]);
    expect(opened.rowCount).toBe(2);
  });

  it('keeps of a damaged row its cells where they can be told apart, else all of it', async () => {
    const long = 'x'.repeat(500);
    const opened = await table(`a,b\n"4,""5, ${long}"""\n"6,7,8"\n${long}\n`);
    expect(opened.damaged.map((row) => row.cells)).toEqual([['4', `5, ${long}`], ['"6,7,8"'], [long]]);
  });

  it('reports a row with characters that cannot be stored or were not readable', async () => {
    expect((await table('a,b\n1,x\0y\n')).damaged[0]?.reason).toBe('unreadable-characters');
  });

  it('continues after a row', async () => {
    const opened = await table('a,b\n1,2\n3,4\n5,6');
    expect((await records(opened, 3)).map((row) => row.rowNumber)).toEqual([4]);
  });

  it('takes the header a person points at', async () => {
    expect(names(await table('x,y\nname,phone\nA,1', { headerRow: 2 }))).toEqual(['name', 'phone']);
  });

  it('samples values from the whole file, each once', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `${index < 4000 ? 'early' : `late ${index}`},x`);
    const samples = (await table(`a,b\n${lines.join('\n')}`)).columns[0]?.samples ?? [];
    expect(new Set(samples).size).toBe(samples.length);
    expect(samples.some((value) => value.startsWith('late 49'))).toBe(true);
  });

  it.each([
    ['', 'empty-file'],
    ['\n\n', 'empty-file'],
    ['Name,Email,Value\n\n', 'no-rows'],
    ['<!DOCTYPE html><table>', 'not-a-table'],
    ['PK\u0003\u0004 nothing of a workbook', 'damaged-workbook'],
    ['%PDF-1.7\n%âãÏÓ\n', 'not-a-table'],
    [String.fromCharCode(...Array.from({ length: 512 }, (_, at) => (at * 37) % 256)), 'not-a-table'],
  ])('refuses %j', async (text, because) => {
    expect(await open(text)).toEqual({ kind: 'refused', because });
  });

  it('refuses the old binary workbook', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await openTable(fileFromBytes(bytes))).toEqual({
      kind: 'refused',
      because: 'old-or-protected-workbook',
    });
  });
});
