import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PersonName, searchTermsOf } from '../shared/index.ts';
import { companyKey } from './company-key.ts';
import { KEYS_VERSION } from './keys-version.ts';
import { BANK_FORMS, LEADING_FORMS, SPELLED_FORMS, TRAILING_FORMS, UNSPACED_FORMS } from './legal-forms.ts';
import { nameKey, readingKey } from './name-key.ts';

/** What is stored elsewhere of these texts is of this version. */
const LISTED = 3;

const OTHERWISE =
  'What is stored of names is of other keys now: raise KEYS_VERSION and update this list, so that whoever stores them makes them anew.';

const companies: readonly (readonly [name: string, key: string])[] = [
  ['株式会社山田製作所', '山田製作所'],
  ['㈱山田製作所 大阪支店', '山田製作所大阪支店'],
  ['有限会社髙﨑商店', '高崎商店'],
  ['(医)さくら会', 'さくら会'],
  ['さくら税理士法人', 'さくら'],
  ['特定非営利活動法人みどり', 'みどり'],
  ['ヴィレッジ・ヴァンガード', 'ゔぃれっじゔぁんがーど'],
  ['キヤノン株式会社', 'きやのん'],
  ['いすゞ自動車', 'いすゞ自動車'],
  ['ＮＴＴデータ', 'nttでーた'],
  ['三ヶ日みかん', '三け日みかん'],
  ['株式 会社 青葉', '青葉'],
  ['株式会社', '株式会社'],
  ['上海贸易有限公司', '上海贸易'],
  ['㈜한국', '한국'],
  ['บริษัท ปตท จำกัด (มหาชน)', 'ปตท'],
  ['Müller GmbH & Co. KG', 'muller'],
  ['Mueller e. K.', 'mueller'],
  ['Weiß & Söhne OHG', 'weiss&sohne'],
  ['Ørsted A/S', 'orsted'],
  ['Société Générale S.A.', 'societegenerale'],
  ['Æther Œuvre SARL', 'aetheroeuvre'],
  ['Łódź Sp. z o.o.', 'lodz'],
  ['Acme Co., Ltd.', 'acme'],
  ['The Acme Company', 'acme'],
  ['M/s Acme (P) Ltd', 'acme'],
  ['Acme Pty Limited', 'acme'],
  ['Acme S. de R.L. de C.V.', 'acme'],
  ['Şişecam A.Ş.', 'sisecam'],
  ['Công ty TNHH Sao Việt', 'saoviet'],
  ["O'Reilly Media, Inc.", 'oreillymedia'],
  ['AT&T Corp.', 'at&t'],
  ['3M', '3m'],
  ['NPO法人 みどり', 'みどり'],
  ['SE Tools', 'setools'],
  ['ООО «Ромашка»', 'ромашка'],
  ['カ）ヒカリ', 'ひかり'],
  ['ﾋｶﾘ(ｶ', 'ひかり'],
  ['Acme Kabushiki Kaisha', 'acme'],
  ['Acme (OPC) Private Limited', 'acme'],
  ['Siemens AG, Berlin Branch', 'siemensberlinbranch'],
  ['Tata Motors (India) Pvt Ltd', 'tatamotorsindia'],
  ['…', ''],
];

const names: readonly (readonly [name: PersonName, key: string, reading: string])[] = [
  [
    { family: '髙橋', given: '花子', familyReading: 'タカハシ', givenReading: 'ﾊﾅｺ' },
    '高橋花子',
    'たかはしはなこ',
  ],
  [
    { family: '渡邉', given: '龍之介', familyReading: 'わたなべ', givenReading: 'りゅうのすけ' },
    '渡辺竜之介',
    'わたなべりゅうのすけ',
  ],
  [{ family: '齋藤', familyReading: 'サイトウ' }, '斎藤', 'さいとう'],
  [{ family: '𠮷野家', given: '々' }, '吉野家々', ''],
  [{ family: "O'Brien", given: 'Mei-Mei' }, 'obrienmeimei', ''],
  [{ family: 'Müller', given: 'Jürgen' }, 'mullerjurgen', ''],
  [{ family: 'Mueller', given: 'Juergen' }, 'muellerjuergen', ''],
  [{ family: 'Großmann', given: 'Åsa' }, 'grossmannasa', ''],
  [{ family: 'García Márquez', given: 'José' }, 'garciamarquezjose', ''],
  [{ family: 'Łukasz', given: 'Zoë' }, 'lukaszzoe', ''],
  [{ family: 'Σωκράτης' }, 'σωκρατησ', ''],
  [{ family: 'Иванов', given: 'Пётр' }, 'ивановпетр', ''],
  [{ family: '김', given: '철수' }, '김철수', ''],
  [{ family: 'Nguyễn', given: 'Văn A' }, 'nguyenvana', ''],
  [{ given: 'Ｋｅｎ' }, 'ken', ''],
  [{ given: '山田太郎様' }, '山田太郎様', ''],
  [{ family: 'Dr. Weber', given: 'Anna' }, 'drweberanna', ''],
  [{ family: 'de la Cruz', given: 'Mª José' }, 'delacruzmajose', ''],
  [{}, '', ''],
];

/** Texts, and a hash of the terms that they are found by: these are many. */
const texts: readonly (readonly [text: string, hash: string])[] = [
  ['髙橋 花子', 'e9f6711d1b31'],
  ['山田太郎', '25c57a256235'],
  ['NTTデータ', 'ea79e47f1fff'],
  ['ガパー', '8b73bcb3960a'],
  ['ｶﾞﾊﾟｰ', '8b73bcb3960a'],
  ["Mei-Mei O'Brien", '249b35090f5f'],
  ['Jürgen Müller', 'b524149422be'],
  ['Mueller', '8eeaba2fe019'],
  ['Straße 12', '134bf110b69d'],
  ['Ørsted', '59302c6b463f'],
  ['foo.bar@example.co.jp', '43ddb634fc54'],
  ['+819012345678', '5982c27f08b8'],
  ['https://www.example.com/ja', '02b04f0649bc'],
  ['김철수', '501d81cbcb88'],
  ['สมชาย', '5b09d585c1c6'],
  ['Ἀθῆναι', 'dab474e62eed'],
  ['Internationalisation', '2e23eb50b96b'],
  ['Qingdao 青島 Beer', 'd810ad51e269'],
  ['第2営業部', 'cc928cee8787'],
  ['−3 ー 5–7', 'dcef6d6a553d'],
  ['🌸 櫻', '4c0ad5abca7d'],
];

/** Letters of Latin, Greek and Cyrillic, kana and Han, with what is made of them: ranges of code points, first and last. */
const LETTERS = [
  [0x20, 0x24f],
  [0x370, 0x4ff],
  [0x1e00, 0x1fff],
  [0x3000, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x2a6df],
] as const;

describe('what is stored of names', () => {
  it('is of the version that is listed here', () => {
    expect(KEYS_VERSION, OTHERWISE).toBe(LISTED);
  });
  it.each(companies)('%s is compared as before, or its keys have another version', (name, key) => {
    expect(companyKey(name), OTHERWISE).toBe(key);
  });
  it.each(names)('%o is compared as before, or its keys have another version', (name, key, reading) => {
    expect([nameKey(name), readingKey(name)], OTHERWISE).toEqual([key, reading]);
  });
  it.each(texts)('%s is found as before, or its terms have another version', (text, hash) => {
    expect(hashOf(searchTermsOf([text])), OTHERWISE).toBe(hash);
  });
  it('has each letter and legal form as before, or another version', () => {
    const keys: string[] = [];
    for (const [first, last] of LETTERS)
      for (let code = first; code <= last; code += 1)
        keys.push(nameKey({ family: String.fromCodePoint(code) }));
    expect(hashOf(keys), OTHERWISE).toBe('acec6d896a37');
    const forms = [
      ...LEADING_FORMS,
      '',
      ...TRAILING_FORMS,
      SPELLED_FORMS.source,
      UNSPACED_FORMS.source,
      BANK_FORMS.source,
    ];
    expect(hashOf(forms), OTHERWISE).toBe('1e31ce45610a');
  });
});

function hashOf(terms: readonly string[]): string {
  return createHash('sha256').update(terms.join(' ')).digest('hex').slice(0, 12);
}
