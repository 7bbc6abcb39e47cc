import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordBooks } from '@mikomi/domain/say';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../../..');

/** Words of which the product says another, or which mean something else here: 担当者 is the contact, never the owner. */
const REFUSED =
  /カスタム項目|商品グループ|特定の担当者|「担当：|（担当：|^担当：|案件名|売上高|見込み額|受注額|獲得|接点|姓の読み|ウェブ|フォロー|次の対応/;

const said = [
  ...['ja.po', 'late/ja.po'].flatMap((catalog) =>
    [...readFileSync(join(ROOT, 'apps/web/locale', catalog), 'utf8').matchAll(/^msgstr "(.+)"$/gm)].map(
      ([, text = '']) => text,
    ),
  ),
  ...wordBooks.flatMap(({ ja }) => Object.values(ja)),
];

test('one thing has one word in Japanese', () => {
  expect(said.length).toBeGreaterThan(1200);
  expect(said.filter((text) => REFUSED.test(text))).toEqual([]);
});
