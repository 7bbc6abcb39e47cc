import { expect, it } from 'vitest';
import { sheetExtent } from './sheet-extent.ts';

/** Follows a sheet's XML in pieces of so many bytes. */
function extentOf(xml: string, size: number) {
  const extent = sheetExtent();
  const bytes = Buffer.from(xml);
  for (let at = 0; at < bytes.length; at += size) extent.note(bytes.subarray(at, at + size));
  return { ...extent.reach(), isUnplaced: extent.isUnplaced() };
}

const SIZES = [1, 7, 64, 10_000];

it.each(SIZES)('reaches to its last cell that holds something, in pieces of %i bytes', (size) => {
  const xml =
    '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="AB1"><v>1</v></c></row>' +
    '<row r="30" s="2"><c r="C30" t="inlineStr"><is><t>見込み</t></is></c><c r="XFD30" s="1"/></row>' +
    '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>';
  expect(extentOf(xml, size)).toEqual({ rows: 30, columns: 28, isUnplaced: false });
});

it.each(SIZES)('with the prefix of a namespace too, in pieces of %i bytes', (size) => {
  const xml = '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row><x:cols/><x:colBreaks/>';
  expect(extentOf(xml, size)).toEqual({ rows: 2, columns: 2, isUnplaced: false });
});

it('tells a cell that does not say where it stands', () => {
  expect(extentOf('<row><c t="n"><v>1</v></c></row>', 64)).toMatchObject({ isUnplaced: true });
  expect(extentOf('<row><c><v>1</v></c></row>', 64)).toMatchObject({ isUnplaced: true });
});
