import { expect, test } from 'vitest';
import {
  chooseColumn,
  chooseFileKind,
  chooseHeaderRow,
  chooseJoin,
  chooseMember,
  chooseStage,
} from './plan-choices.ts';

test('a choice for a column joins what was chosen for it before', () => {
  const once = chooseColumn({}, 'f', 2, { reading: { dayOrder: 'DMY' } });
  const twice = chooseColumn(once, 'f', 2, { reading: { empties: ['-'] }, ifUnreadable: 'LEAVE_OUT' });
  expect(twice.files).toEqual([
    {
      fileId: 'f',
      columns: [{ column: 2, reading: { dayOrder: 'DMY', empties: ['-'] }, ifUnreadable: 'LEAVE_OUT' }],
    },
  ]);
});

test('another target forgets how the one before was read', () => {
  const read = chooseColumn({}, 'f', 2, { reading: { dayOrder: 'DMY' } });
  expect(chooseColumn(read, 'f', 2, { target: { skip: true } }).files?.[0]?.columns).toEqual([
    { column: 2, target: { skip: true } },
  ]);
});

test('other columns and files stay as they were chosen', () => {
  const first = chooseColumn({}, 'f', 0, { target: { skip: true } });
  const next = chooseColumn(first, 'g', 1, { target: { field: 'LEAD_NOTE' } });
  expect(next.files?.map(({ fileId }) => fileId)).toEqual(['f', 'g']);
});

test('another row of headings drops what was chosen for the columns', () => {
  const chosen = chooseColumn({}, 'f', 0, { target: { skip: true } });
  expect(chooseHeaderRow(chosen, 'f', 3).files).toEqual([{ fileId: 'f', headerRow: 3 }]);
});

test('a file is a list of its own or joins the main one, not both', () => {
  const joined = chooseJoin({}, 'f', { first: 1, second: 0 });
  const listed = chooseFileKind(joined, 'f', 'COMPANIES');
  expect(listed.files).toEqual([{ fileId: 'f', kind: 'COMPANIES' }]);
  expect(chooseJoin(listed, 'f', { first: 1, second: 0 }).files).toEqual(joined.files);
});

test('a word has one answer: the last', () => {
  const once = chooseStage({}, { word: 'Won', stageId: 'a' });
  expect(chooseStage(once, { word: 'Won', stageId: 'b' }).stages).toEqual([{ word: 'Won', stageId: 'b' }]);
  expect(chooseMember(once, { word: 'Mei', create: true }).stages).toHaveLength(1);
});
