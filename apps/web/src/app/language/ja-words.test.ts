import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../../..');
const ROOMS = join(ROOT, 'packages/domain/src');

/** Words of which the product says another, or which mean something else here: 担当者 is the contact, never the owner. */
const REFUSED =
  /カスタム項目|商品グループ|特定の担当者|「担当：|（担当：|^担当：|案件名|売上高|見込み額|受注額|獲得|接点|姓の読み|ウェブ|フォロー|次の対応/;

const said = [
  ...readFileSync(join(ROOT, 'apps/web/locale/ja.po'), 'utf8').matchAll(/^msgstr "(.+)"$/gm),
  ...readdirSync(ROOMS)
    .filter((room) => !room.endsWith('.ts'))
    .flatMap((room) => {
      const words = readdirSync(join(ROOMS, room)).filter((name) => name === 'words.ja.ts');
      return words.flatMap((name) => [
        ...readFileSync(join(ROOMS, room, name), 'utf8').matchAll(/'([^'\n]*[^\x20-\x7e][^'\n]*)'/g),
      ]);
    }),
].map(([, text = '']) => text);

test('one thing has one word in Japanese', () => {
  expect(said.length).toBeGreaterThan(1200);
  expect(said.filter((text) => REFUSED.test(text))).toEqual([]);
});
