import { describe, expect, it } from 'vitest';
import { proposeMapping } from './propose-mapping.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  phone: '03-1234-5678',
  mail: 'taro@example.jp',
  day: '2026/11/30',
  url: 'https://hikari.example',
};

/** What each header of a list of cards goes to. */
function mapped(columns: readonly (readonly [header: string, sample?: string])[]) {
  const { kind, columns: proposals } = proposeMapping(
    columns.map(([name, sample = 'text'], index) => {
      const samples = [SAMPLES[sample] ?? sample, `${SAMPLES[sample] ?? sample} `];
      return { index, name, samples, filled: 2, distinct: 2 };
    }),
    { customFields: [], stageNames: [], memberNames: [], productNames: [], country: 'JP' },
  );
  const targets = proposals.map(({ target, column }) => [
    columns[column]?.[0],
    target.kind === 'field' ? target.field : target.kind,
  ]);
  return { kind, targets: Object.fromEntries(targets) };
}

// Eight's headings are those of its download, as they are published by those who use it. Sansan publishes of its import format that
// 名刺所有者ユーザID, 会社名 and 氏名[姓] are required; the counted columns (住所(1)［全て］, TEL-1(1), FAX(1), Email(1)) are those of
// downloads that users describe. Its other headings are assumed from the names of its items: one that differs is given its place by
// hand, and the mapping is kept.
describe('cards that a service keeps', () => {
  it('Eight', () => {
    expect(
      mapped([
        ['会社名', '株式会社ひかり'],
        ['部署名', '営業部'],
        ['役職', '部長'],
        ['氏名', '田中 太郎'],
        ['e-mail', 'mail'],
        ['郵便番号', '100-0001'],
        ['住所', '東京都千代田区'],
        ['TEL会社', 'phone'],
        ['TEL部門', 'phone'],
        ['TEL直通', 'phone'],
        ['Fax', 'phone'],
        ['携帯電話', '090-1234-5678'],
        ['URL', 'url'],
        ['名刺交換日', 'day'],
        ['Eightでつながっている人', '1'],
        ['再データ化中の名刺', '1'],
        ["'?'を含んだデータ", '1'],
      ]),
    ).toEqual({
      kind: 'CONTACTS',
      targets: {
        会社名: 'company.name',
        部署名: 'new-custom',
        役職: 'contact.job-title',
        氏名: 'contact.name',
        'e-mail': 'contact.email',
        郵便番号: 'company.address',
        住所: 'company.address',
        TEL会社: 'contact.phone',
        TEL部門: 'contact.phone',
        TEL直通: 'contact.phone',
        Fax: 'new-custom',
        携帯電話: 'contact.phone',
        URL: 'company.website',
        名刺交換日: 'new-custom',
        Eightでつながっている人: 'new-custom',
        再データ化中の名刺: 'new-custom',
        "'?'を含んだデータ": 'new-custom',
      },
    });
  });
  it('Sansan', () => {
    expect(
      mapped([
        ['名刺所有者ユーザID', 'user@example.jp'],
        ['名刺交換日', 'day'],
        ['会社名', '株式会社ひかり'],
        ['会社名カナ', 'ヒカリ'],
        ['部署名', '営業部'],
        ['役職', '部長'],
        ['氏名[姓]', '田中'],
        ['氏名[名]', '太郎'],
        ['氏名カナ[姓]', 'タナカ'],
        ['氏名カナ[名]', 'タロウ'],
        ['郵便番号', '100-0001'],
        ['都道府県', '東京都'],
        ['市区町村', '千代田区'],
        ['番地', '1-1'],
        ['ビル名', 'ひかりビル'],
        ['TEL', 'phone'],
        ['FAX', 'phone'],
        ['携帯電話', '090-1234-5678'],
        ['E-mail', 'mail'],
        ['URL', 'url'],
        ['メモ', '展示会で'],
      ]),
    ).toEqual({
      kind: 'CONTACTS',
      targets: {
        名刺所有者ユーザID: 'new-custom',
        名刺交換日: 'new-custom',
        会社名: 'company.name',
        会社名カナ: 'new-custom',
        部署名: 'new-custom',
        役職: 'contact.job-title',
        '氏名[姓]': 'contact.family',
        '氏名[名]': 'contact.given',
        '氏名カナ[姓]': 'contact.family-reading',
        '氏名カナ[名]': 'contact.given-reading',
        郵便番号: 'company.address',
        都道府県: 'company.address',
        市区町村: 'company.address',
        番地: 'company.address',
        ビル名: 'company.address',
        TEL: 'contact.phone',
        FAX: 'new-custom',
        携帯電話: 'contact.phone',
        'E-mail': 'contact.email',
        URL: 'company.website',
        メモ: 'new-custom',
      },
    });
  });
  it('in columns that are counted', () => {
    expect(
      mapped([
        ['会社名', '株式会社ひかり'],
        ['会社名（カナ）', 'ヒカリ'],
        ['郵便番号(1)', '100-0001'],
        ['氏名［姓］', '田中'],
        ['氏名［名］', '太郎'],
        ['氏名（カナ）［姓］', 'タナカ'],
        ['氏名（カナ）［名］', 'タロウ'],
        ['住所(1)［全て］', '東京都千代田区'],
        ['TEL-1(1)', 'phone'],
        ['FAX(1)', 'phone'],
        ['携帯電話(1)', 'phone'],
        ['Email(1)', 'mail'],
      ]).targets,
    ).toEqual({
      会社名: 'company.name',
      '会社名（カナ）': 'new-custom',
      '郵便番号(1)': 'company.address',
      '氏名［姓］': 'contact.family',
      '氏名［名］': 'contact.given',
      '氏名（カナ）［姓］': 'contact.family-reading',
      '氏名（カナ）［名］': 'contact.given-reading',
      '住所(1)［全て］': 'company.address',
      'TEL-1(1)': 'contact.phone',
      'FAX(1)': 'new-custom',
      '携帯電話(1)': 'contact.phone',
      'Email(1)': 'contact.email',
    });
  });
});
