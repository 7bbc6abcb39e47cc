import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTermsFor, searchTermsOf } from './search-terms.ts';
import { foldForSearch, normaliseText, tidyName } from './text.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
const finds = (texts: readonly string[], query: string) => {
  const terms = new Set(searchTermsOf(texts));
  return searchTermsFor(query).length > 0 && searchTermsFor(query).every((term) => terms.has(term));
};

describe('normaliseText', () => {
  it.each([
    ['ﾀﾅｶ　タロウ', 'たなか たろう'],
    ['ＡＢＣ‐１２３', 'abc-123'],
    ['データ', 'でーた'],
    ['090ー1234ー5678', '090-1234-5678'],
    ['  a\u200b\n b ', 'a b'],
    ['ガ', 'が'],
    ['ハ゛ス ホ゜ット', 'ばす ぽっと'],
  ])('%s is %s', (text, normal) => expect(normaliseText(text)).toBe(normal));
  it('takes the short way through plain texts to the same end', () => {
    const plainText = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(plainText, (text) => {
        expect(normaliseText(`x${text}x`)).toBe(normaliseText(`ア${text}ア`).replaceAll('あ', 'x'));
        expect(foldForSearch(`x${text}x`)).toBe(foldForSearch(`ア${text}ア`).replaceAll('あ', 'x'));
      }),
      { numRuns: 500 },
    );
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('searching', () => {
  const record = [
    '株式会社 山田製作所',
    '田中 太郎',
    'タナカ タロウ',
    'Mei-Mei O’Brien Müller',
    'taro.tanaka@example.co.jp',
    'NTTデータ',
  ];
  it.each([
    '田中',
    '山田',
    '製作',
    '郎',
    'たなか',
    'ﾀﾅｶ',
    'ＴＡＲＯ',
    'exam',
    'mull',
    'Müller',
    'obri',
    'brien',
    'meimei',
    'mei-mei',
    'データ',
    'nttで',
    '田中 太',
    'tanaka@exa',
  ])('%s finds the record', (query) => expect(finds(record, query)).toBe(true));
  it.each(['中山', 'anaka', 'xample', '太郎丸', 'たなば', ' - ', ''])('%s does not', (query) =>
    expect(finds(record, query)).toBe(false),
  );
  it.each(['山田太郎', 'やまだたろう', 'ヤマダタロウ', '山田 太郎', '太郎 山田'])(
    '%s finds 山田 太郎',
    (query) => expect(finds(['山田 太郎', 'やまだ たろう'], query)).toBe(true),
  );
  it('finds long words by their beginning', () => {
    expect(finds(['Donaudampfschifffahrtsgesellschaft'], 'Donaudampfschifffahrt')).toBe(true);
  });
  it('finds every text by itself', () => {
    fc.assert(
      fc.property(anyText, (text) => searchTermsFor(text).length === 0 || finds([text], text)),
      { numRuns: 500 },
    );
  });
});

describe('tidyName', () => {
  it.each([
    ['ｶﾌﾞｼｷｶﾞｲｼｬ ﾔﾏﾀﾞ', 'カブシキガイシャ ヤマダ'],
    ['　ﾊﾟﾅｿﾆｯｸ（株）　', 'パナソニック（株）'],
    ['ＮＴＴデータ　１２３', 'NTTデータ 123'],
    ['㈱山田 ™ № ① ½', '㈱山田 ™ № ① ½'],
    ['Müller & Söhne', 'Müller & Söhne'],
  ])('%s is written %s', (text, name) => expect(tidyName(text)).toBe(name));

  it('changes nothing twice, and nothing that is compared', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyName(tidyName(text))).toBe(tidyName(text));
        expect(normaliseText(tidyName(text))).toBe(normaliseText(text));
      }),
    );
  });
});
