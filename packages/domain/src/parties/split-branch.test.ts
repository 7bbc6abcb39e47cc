import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key.ts';
import { companyKeysOf, splitBranch } from './split-branch.ts';

describe('splitBranch', () => {
  it.each([
    ['株式会社山田製作所 大阪支店', '株式会社山田製作所', '大阪支店'],
    ['山田製作所株式会社福岡支店', '山田製作所株式会社', '福岡支店'],
    ['山田製作所㈱大阪第二工場', '山田製作所(株)', '大阪第二工場'],
    ['山田製作所大阪支店', '山田製作所', '大阪支店'],
    ['山田製作所東大阪営業所', '山田製作所', '東大阪営業所'],
    ['みずほ銀行（新宿支店）', 'みずほ銀行', '新宿支店'],
    ['株式会社スターコーヒー　渋谷店', '株式会社スターコーヒー', '渋谷店'],
    ['上海贸易有限公司北京分公司', '上海贸易有限公司', '北京分公司'],
    ['한국전자 주식회사 부산지점', '한국전자 주식회사', '부산지점'],
    ['Acme Ltd. - Osaka Branch', 'Acme Ltd.', 'Osaka Branch'],
    ['Acme, Inc., Head Office', 'Acme, Inc.', 'Head Office'],
    ['Acme (New York Office)', 'Acme', 'New York Office'],
    ['Acme GmbH Niederlassung München', 'Acme GmbH', 'Niederlassung München'],
    ['Osaka Branch of the Acme Company', 'Acme Company', 'Osaka Branch'],
    ['山田製作所株式会社 本社', '山田製作所株式会社', '本社'],
  ])('%s', (name, company, branch) => expect(splitBranch(name)).toEqual({ company, branch }));
  it.each([
    '髙﨑商店',
    '株式会社大阪支店',
    '株式会社データセンター',
    '紀伊國屋書店',
    'The Olive Branch',
    'Office Depot',
    'Microsoft Office Solutions Ltd.',
    'Acme Co., Ltd.',
    '株式会社',
    '',
  ])('leaves %s whole', (name) => expect(splitBranch(name).branch).toBe(''));
});

describe('the keys of a company', () => {
  const company = fc.constantFrom(
    '山田製作所',
    'さくらシステムズ',
    'ACME',
    '藍染',
    'Müller & Söhne',
    '한국전자',
  );
  const form = fc.constantFrom('株式会社', '(株)', '㈱', '有限会社', '合同会社');
  const branch = fc.constantFrom(
    '大阪支店',
    '福岡営業所',
    '第二工場',
    '本社',
    '東日本事業部',
    'Osaka Branch',
  );
  const joint = fc.constantFrom('　', ' - ', '、', ' （');
  it('law: a branch never has the key of its company, whose key it gives as its parent’s', () => {
    fc.assert(
      fc.property(company, form, fc.boolean(), branch, joint, (name, legal, isAhead, part, between) => {
        // Between Latin words a space parts no branch from its company.
        fc.pre(between !== '　' || !/[A-Zöe]$/.test(name) || !/^O/.test(part));
        const whole = isAhead ? `${legal}${name}` : `${name}${legal}`;
        const branched = `${whole}${between}${part}${between === ' （' ? '）' : ''}`;
        const keys = companyKeysOf(branched);
        expect(keys.key).not.toBe(companyKey(whole));
        expect(keys).toMatchObject({ parentKey: companyKey(name), branchKey: companyKey(part) });
      }),
    );
  });
  it('law: the key of a company is its own parent’s, and two branches have two keys', () => {
    fc.assert(
      fc.property(company, branch, branch, (name, one, other) => {
        expect(companyKeysOf(name)).toEqual({
          key: companyKey(name),
          parentKey: companyKey(name),
          branchKey: '',
        });
        if (one !== other)
          expect(companyKeysOf(`${name} - ${one}`).branchKey).not.toBe(
            companyKeysOf(`${name} - ${other}`).branchKey,
          );
      }),
    );
  });
  it('law: of any text are total, and the stored key is companyKey’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(companyKeysOf(text).key).toBe(companyKey(text));
      }),
    );
  });
});
