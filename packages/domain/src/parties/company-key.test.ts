import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOldCharacters } from '../shared/index.ts';
import { companyKey } from './company-key.ts';
import { nameKey, readingKey } from './name-key.ts';
import { companyKeysOf } from './split-branch.ts';

describe('companyKey', () => {
  it.each([null, undefined, {}, []])('of %j, which is no text, is empty', (name) => {
    expect(companyKey(name as never)).toBe('');
    expect(companyKeysOf(name as never)).toEqual({ key: '', parentKey: '', branchKey: '' });
  });

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
    ['muller', ['Müller GmbH', 'Müller e.K.', 'Müller e. K.', 'Müller UG (haftungsbeschränkt)', 'Müller eK']],
    [
      'muller',
      [
        'Müller Gesellschaft mbH',
        'Müller Gesellschaft mit beschränkter Haftung',
        'Müller GmbH & Co. KG a.A.',
      ],
    ],
    ['acme', ['Acme (P) Ltd', 'M/s Acme Pvt Ltd', 'Acme Sp. z o.o.', 'Acme sp zoo', 'Acme spółka z o.o.']],
    [
      'acme',
      ['A/S Acme', 'Acme A/S', 'Acme S/A', 'AB Acme', 'Acme S.A.B. de C.V.', 'Acme S. de R.L. de C.V.'],
    ],
    ['acme', ['Acme Pty Limited', 'Acme A.Ş.', 'Acme Ltd. Şti.', 'Acme Anonim Şirketi', 'Công ty TNHH Acme']],
    ['ромашка', ['ООО «Ромашка»', 'Ромашка ООО', 'ПАО Ромашка']],
    ['ปตท', ['บริษัท ปตท จำกัด (มหาชน)', 'ปตท']],
    [
      'acme',
      [
        'Acme Kabushiki Kaisha',
        'Acme Kabushiki-gaisha',
        'Kabushiki Kaisha Acme',
        'Acme Y.K.',
        'Acme Gōdō Kaisha',
      ],
    ],
    [
      'acme',
      ['Acme OPC Pvt Ltd', 'Acme (OPC) Private Limited', 'Acme Private Limited (OPC)', 'Acme OPC (P) Ltd'],
    ],
    [
      'ひかり',
      ['カ）ヒカリ', 'ヒカリ（カ', 'ﾋｶﾘ(ｶ', 'ｶ)ﾋｶﾘ', 'ユ）ヒカリ', 'イ）ヒカリ', '株式会社ヒカリ', 'ﾋｶﾘ(ﾄﾞ'],
    ],
    ['ひかりおおさか', ['ヒカリ（カ）オオサカ', 'ヒカリ オオサカ']],
    [
      'siemensberlinbranch',
      [
        'Siemens AG, Berlin Branch',
        'Siemens Berlin Branch',
        'Siemens AG (Berlin Branch)',
        'Siemens AG - Berlin Branch',
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
  it('keeps simplified and traditional Chinese apart', () => {
    expect(companyKey('华为技术有限公司')).not.toBe(companyKey('華為技術有限公司'));
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
    expect(companyKey('Spare Parts Zoo')).toBe('sparepartszoo');
    expect(companyKey('Congo Tyres')).toBe('congotyres');
    expect(companyKey('OPC Systems')).toBe('opcsystems');
    expect(companyKey('（か）の会')).not.toBe('');
    expect(companyKey('カリスマ（株）')).toBe('かりすま');
    expect(companyKey('かもめ')).toBe('かもめ');
    expect(companyKey('カ）')).toBe('か');
    expect(companyKey('Tata Motors (India) Pvt Ltd')).toBe('tatamotorsindia');
  });
  it('of a name that is a form alone is that form', () => {
    expect(companyKey('株式会社')).toBe('株式会社');
    expect(companyKey('Inc.')).toBe('inc');
    expect(companyKey('…')).toBe('');
  });
  it('takes a sound mark for one however it was normalised before', () => {
    for (const name of ['カ゛ス', 'ハ゜ン', '0゛'])
      expect(companyKey(name.normalize('NFKC'))).toBe(companyKey(name));
    expect(companyKey('カ ゙ス')).toBe(companyKey('ガス'));
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

describe('the key of a company', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '株式',
          '会社',
          '山田',
          'ＡＣＭＥ',
          'Co',
          '.',
          ' ',
          '髙',
          'ヴ',
          'ー',
          '(株)',
          '・',
          '゛',
          'は',
          'e.K.',
          ' ',
          'Sp',
          'z',
          'o.o.',
          'Ltd',
          '&',
        ),
      )
      .map((parts) => parts.join('')),
  );
  it('law: is its own key', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(companyKey(companyKey(name))).toBe(companyKey(name));
      }),
      { numRuns: 1000 },
    );
  });
  it('law: is the same with a legal form at either end, in any width, case, kana and spacing', () => {
    const bare = fc
      .array(fc.constantFrom('山', '田', 'サ', 'く', 'ら', '髙', 'é', 'X', 'ー', 'ガ'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((characters) => characters.join(''));
    const ahead = fc.constantFrom('株式会社', '㈱', '（株）', '有限会社 ', '医療法人社団', 'The ', '');
    const behind = fc.constantFrom(
      '株式会社',
      '㈲',
      '（同）',
      '　合同会社',
      ' Co., Ltd.',
      ', Inc',
      ' GmbH & Co. KG',
      ' Pvt Ltd',
      '',
    );
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text) => text.replace(/[ぁ-ゔ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
      (text) => ` ${text}　`,
      (text) => text.replaceAll('髙', '高').replaceAll('é', 'e'),
      (text) => text.normalize('NFD'),
      (text) => [...text].join(' ').replaceAll(' ー', 'ー'),
    );
    fc.assert(
      fc.property(bare, ahead, behind, spelling, (name, before, after, spelled) => {
        expect(companyKey(`${before}${spelled(name)}${after}`)).toBe(companyKey(name));
      }),
      { numRuns: 1000 },
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
