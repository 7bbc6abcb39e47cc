import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileFromPath } from './file-source.ts';
import { openTable } from './open-table.ts';
import { cellText } from './sheet-rows.ts';

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
