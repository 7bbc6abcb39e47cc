import { expect, test } from 'vitest';
import { fileChoicesOf, readImportWords } from '../../src/cli/import-words.ts';
import { StartError } from '../../src/platform/start-error.ts';

const WORDS = ['a/leads.csv', 'b/deals.csv', '--organization', 'aoba'];
const file = (id: string, name: string, ...columns: readonly string[]) => ({
  file: { id, name },
  columns: columns.map((column, index) => ({ column: { index, name: column } })),
});
const PLAN = {
  files: [file('1', 'leads.csv', 'Id', 'Created', 'Closed'), file('2', 'deals.csv', 'Lead', 'Won')],
  settings: { main: 0 },
};

test('the order of the days of a column is said beside a join of the same file', () => {
  const read = readImportWords([
    ...WORDS,
    ...['--days', 'a/leads.csv:Created=day-first', '--days', 'leads.csv:Closed=month-first'],
    ...['--join', 'deals.csv:Lead=Id', '--days', 'deals.csv:Won=year-first'],
  ]);
  expect(fileChoicesOf(PLAN, read)).toEqual([
    {
      fileId: '1',
      columns: [
        { column: 1, reading: { dayOrder: 'DMY' } },
        { column: 2, reading: { dayOrder: 'MDY' } },
      ],
    },
    {
      fileId: '2',
      join: { first: 0, second: 0 },
      columns: [{ column: 1, reading: { dayOrder: 'YMD' } }],
    },
  ]);
});

test('what is written otherwise, or names nothing of the files, is said', () => {
  const refused = (...days: readonly string[]) => {
    const read = () => fileChoicesOf(PLAN, readImportWords([...WORDS, '--days', ...days]));
    expect(read).toThrow(StartError);
    return expect(read);
  };
  refused('leads.csv:Created=backwards').toThrow(/day-first, month-first or year-first/);
  refused('other.csv:Created=day-first').toThrow('--days names “other.csv”, which is none of the files.');
  refused('leads.csv:Made=day-first').toThrow('leads.csv has no column “Made”; it has Id, Created, Closed.');
});

test('the day on which open leads came in is a day', () => {
  expect(readImportWords([...WORDS, '--captured-on', '2026-11-23']).capturedOn).toBe('2026-11-23');
  expect(() => readImportWords([...WORDS, '--captured-on', 'soon'])).toThrow(/--captured-on takes a day/);
});
