import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key.ts';
import { nameKey, readingKey } from './name-key.ts';
import { foldOldCharacters } from './old-characters.ts';

describe('companyKey', () => {
  it.each([
    [
      '山田製作所',
      ['株式会社山田製作所', '㈱山田製作所', '山田製作所（株）', '(株) 山田 製作所', '山田製作所　株式会社'],
    ],
    ['高崎商店', ['有限会社髙﨑商店', '㈲高崎商店', '高嵜商店']],
    ['さくら会', ['医療法人社団 さくら会', '医療法人サクラ会', '(医)さくら会']],
    [
      'acme',
      [
        'Acme Corporation',
        'ACME Corp.',
        'Acme Co., Ltd.',
        'The Acme Company',
        'Ａｃｍｅ, Inc',
        'acme LLC',
        'Acme Pvt. Ltd.',
        'Acme S.A.',
        'ACME GmbH & Co. KG',
        'Acme K.K.',
        'Acme Sdn. Bhd.',
        'Acme, S.A. de C.V.',
      ],
    ],
    ['kancode', ['Kan-code', 'Kan‐code', 'Kan code']],
    ['muller&sohne', ['Müller & Söhne GmbH', 'MULLER & SOHNE']],
  ])('%s', (key, names) => {
    for (const name of names) expect(companyKey(name), name).toBe(key);
  });
  it('keeps branches apart from their company and from each other', () => {
    const keys = ['株式会社山田製作所', '株式会社山田製作所 大阪支店', '山田製作所株式会社福岡支店'].map(
      companyKey,
    );
    expect(new Set(keys).size).toBe(3);
    expect(companyKey('山田製作所（株）大阪支店')).toBe(keys[1]);
  });
  it('drops the forms of offices, associations and other countries of East Asia', () => {
    expect(companyKey('さくら税理士法人')).toBe('さくら');
    expect(companyKey('一般社団法人さくら')).toBe('さくら');
    expect(companyKey('NPO法人 さくら')).toBe('さくら');
    expect(companyKey('上海贸易有限公司')).toBe('上海贸易');
    expect(companyKey('㈜한국')).toBe('한국');
  });
  it('leaves letters inside a name alone', () => {
    expect(companyKey('Cola Cove')).toBe('colacove');
    expect(companyKey('SE Tools')).toBe('setools');
  });
  it('of a name that is a form alone is that form', () => {
    expect(companyKey('株式会社')).toBe('株式会社');
    expect(companyKey('Inc.')).toBe('inc');
    expect(companyKey('…')).toBe('');
  });
  it('is never blank where a name has a letter, and spaces and case do not change it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(companyKey(`  ${name.normalize('NFKC')} `)).toBe(companyKey(name));
        if (/[a-z0-9山田]/.test(name)) expect(companyKey(name)).not.toBe('');
      }),
    );
  });
});

describe('names of people', () => {
  it('compare in the characters of today', () => {
    expect(foldOldCharacters('髙橋 齋藤 渡邉')).toBe('高橋 斎藤 渡辺');
    expect(nameKey({ family: '髙橋', given: '花子' })).toBe(nameKey({ family: '高橋 ', given: '花子' }));
    expect(nameKey({ family: "O'Brien", given: 'Mei-Mei' })).toBe(
      nameKey({ family: 'OBRIEN', given: 'Mei Mei' }),
    );
  });
  it('compare by reading, in either kana', () => {
    expect(readingKey({ familyReading: 'タカハシ', givenReading: 'ﾊﾅｺ' })).toBe('たかはしはなこ');
    expect([nameKey({}), readingKey({})]).toEqual(['', '']);
  });
});
