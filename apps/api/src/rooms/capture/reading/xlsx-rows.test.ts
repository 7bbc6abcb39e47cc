import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import yazl from 'yazl';
import { fileFromBytes, fileFromPath } from './file-source.ts';
import { openTable } from './open-table.ts';
import { cellText } from './sheet-rows.ts';
import { readWorksheet } from './xlsx-rows.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of one sheet with these rows as XML. */
async function workbook(rows: string): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  const add = (name: string, xml: string) => archive.addBuffer(Buffer.from(xml), name);
  const related = (type: string, target: string) =>
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  add('_rels/.rels', related('officeDocument', 'xl/workbook.xml'));
  add('xl/_rels/workbook.xml.rels', related('worksheet', 'worksheets/sheet1.xml'));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  add('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`);
  archive.end();
  return buffer(archive.outputStream);
}

const cell = (place: string, text: string) =>
  `<c${place && ` r="${place}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const WHOLE = `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Phone')}</row><row r="3">${cell('A3', 'Ann')}</row>`;

describe('a workbook cell as text', () => {
  it.each([
    [null, ''],
    ['00123', '00123'],
    [819012345678, '819012345678'],
    [1234.5600000000002, '1234.56'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
    [true, 'true'],
    [new Date('2026-11-23T00:00:00.000Z'), '2026-11-23'],
    [new Date('2026-11-23T23:59:58.999Z'), '2026-11-23 23:59:59'],
  ])('%j is %s', (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});

describe('a workbook', () => {
  it('is told from an archive of other files, however large they are', async () => {
    const archive = new yazl.ZipFile();
    archive.addBuffer(Buffer.alloc(201_000_000), 'video.mov');
    archive.end();
    const bytes = await buffer(archive.outputStream);
    expect(await openTable(fileFromBytes(bytes))).toEqual({ kind: 'refused', because: 'not-a-workbook' });
  });

  afterEach(() => vi.useRealTimers());

  it('is read with the rows and cells between that the file leaves out', async () => {
    expect(await readWorksheet(fileFromBytes(await workbook(WHOLE)))).toMatchObject({
      name: 'S',
      rows: [
        { rowNumber: 1, cells: ['Name', 'Phone'] },
        { rowNumber: 2, cells: ['', ''] },
        { rowNumber: 3, cells: ['Ann', ''], raw: 'Ann\t' },
      ],
    });
  });

  it('of a few bytes whose cells lie too far apart is refused before a row of it is built', async () => {
    const far = await workbook(
      `<row r="1">${cell('A1', 'a')}${cell('XFD1', 'z')}</row><row r="1048576">${cell('A1048576', 'x')}</row>`,
    );
    expect(far.length).toBeLessThan(2000);
    const before = process.memoryUsage().rss;
    expect(await openTable(fileFromBytes(far))).toEqual({ kind: 'refused', because: 'workbook-too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('whose last rows are formatted alone is as long as what it holds', async () => {
    const formatted = `${WHOLE}<row r="9000"><c r="XFD9000" s="1"/></row>`;
    expect(await openTable(fileFromBytes(await workbook(formatted)))).toMatchObject({ rowCount: 1 });
  });

  it('that does not say where its cells stand is refused with what helps, not as damaged', async () => {
    const unplaced = `<row>${cell('', 'Name')}</row><row>${cell('', 'Ann')}</row>`;
    expect(await openTable(fileFromBytes(await workbook(unplaced)))).toEqual({
      kind: 'refused',
      because: 'workbook-without-places',
    });
  });

  it('that takes too long is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reading = readWorksheet(fileFromBytes(await workbook(WHOLE)));
    while (vi.getTimerCount() === 0) await setImmediate();
    vi.advanceTimersByTime(60_000);
    expect(await reading).toEqual({ because: 'workbook-too-large' });
  });

  const path = fileURLToPath(new URL('fixtures/kinds-of-cells.xlsx', import.meta.url));

  it('keeps leading zeros, long numbers and days as they are, below a title and a margin', async () => {
    const table = await openTable(fileFromPath(path));
    if (table.kind === 'refused') throw new Error(table.because);
    const rows: Record<string, string | undefined>[] = [];
    for await (const { rowNumber, ...record } of table.records()) {
      if (record.kind === 'damaged') continue;
      const named = table.columns.map(({ name, index }) => [name, record.cells[index]]);
      rows.push({ rowNumber: String(rowNumber), ...Object.fromEntries(named) });
    }
    expect([table.format, table.sheet, table.headerRow, rows.length]).toEqual(['XLSX', 'S', 5, 2]);
    expect(rows[0]).toMatchObject({
      rowNumber: '7',
      code: '00123',
      phone: '819012345678',
      day: '2026-11-23',
      day2: '2026-11-23',
      when: '2026-11-23 16:30:00',
      pct: '0.15',
      bool: 'true',
      rich: 'rich',
    });
    expect(rows[1]).toMatchObject({
      rowNumber: '8',
      code: '819012345678000000000',
      when: '2026-11-23 23:59:59',
      pct: '1234.56',
    });
  });

  it('shows a day in the style of an era as the number a sheet keeps', async () => {
    const table = await openTable(fileFromPath(path));
    expect(table.kind === 'table' && table.columns.find(({ name }) => name === 'wareki')?.samples).toEqual([
      '46349',
    ]);
  });
});
