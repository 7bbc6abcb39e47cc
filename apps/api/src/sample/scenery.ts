import type { Locale } from '@mikomi/domain/shared';
import { japanesePlaces, PLACES_ABROAD, type Place } from './places.ts';

/** A product as leads ask for it. */
export interface SampleProduct {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly isService: boolean;
}

/** What the sample organization sells, in yen. */
export const PRODUCTS: readonly {
  readonly group: Record<Locale, string>;
  readonly items: readonly (readonly [Record<Locale, string>, number])[];
  /** What is done, not delivered: nobody asks for three pieces of it. */
  readonly isService?: boolean;
}[] = [
  {
    group: { en: 'Printers', ja: '複合機' },
    items: [
      [{ en: 'Office printer A3', ja: 'A3カラー複合機' }, 780_000],
      [{ en: 'Desk printer A4', ja: 'A4モノクロ複合機' }, 198_000],
      [{ en: 'Large format printer', ja: '大判プリンター' }, 1_450_000],
    ],
  },
  {
    group: { en: 'Meeting rooms', ja: '会議室' },
    items: [
      [{ en: 'Interactive display 75"', ja: '電子黒板75型' }, 560_000],
      [{ en: 'Room camera set', ja: 'Web会議カメラセット' }, 240_000],
    ],
  },
  {
    group: { en: 'Security', ja: 'セキュリティ' },
    items: [
      [{ en: 'Network guard', ja: 'UTM機器' }, 420_000],
      [{ en: 'Backup appliance', ja: 'バックアップサーバー' }, 690_000],
    ],
  },
  {
    group: { en: 'Services', ja: 'サービス' },
    isService: true,
    items: [
      [{ en: 'Maintenance plan, a year', ja: '年間保守契約' }, 150_000],
      [{ en: 'Installation', ja: '設置・導入作業' }, 60_000],
      [{ en: 'Paperless start package', ja: 'ペーパーレス導入支援' }, 320_000],
    ],
  },
];

interface Team {
  readonly name: string;
  /** Where its customers are. */
  readonly places: readonly Place[];
}

/** The teams under their regions: the Japanese sample sells at home, the English one from Tokyo around the world. */
export const TEAMS: Readonly<
  Record<Locale, readonly { readonly region: string; readonly teams: readonly Team[] }[]>
> = {
  en: [
    {
      region: 'Asia Pacific',
      teams: [
        { name: 'Tokyo', places: PLACES_ABROAD.tokyo },
        { name: 'Singapore', places: PLACES_ABROAD.singapore },
        { name: 'Bengaluru', places: PLACES_ABROAD.bengaluru },
      ],
    },
    {
      region: 'Europe and Americas',
      teams: [
        { name: 'London', places: PLACES_ABROAD.london },
        { name: 'Berlin', places: PLACES_ABROAD.berlin },
        { name: 'New York', places: PLACES_ABROAD.newYork },
      ],
    },
  ],
  ja: [
    {
      region: '東日本',
      teams: [
        {
          name: '東京北',
          places: japanesePlaces(
            '東京都 千代田区 100 3',
            '東京都 文京区 112 3',
            '東京都 豊島区 170 3',
            '埼玉県 さいたま市大宮区 330 48',
          ),
        },
        {
          name: '東京南',
          places: japanesePlaces(
            '東京都 港区 105 3',
            '東京都 品川区 140 3',
            '東京都 渋谷区 150 3',
            '神奈川県 横浜市西区 220 45',
          ),
        },
        {
          name: '仙台',
          places: japanesePlaces(
            '宮城県 仙台市青葉区 980 22',
            '岩手県 盛岡市 020 19',
            '福島県 郡山市 963 24',
            '北海道 札幌市中央区 060 11',
          ),
        },
      ],
    },
    {
      region: '西日本',
      teams: [
        {
          name: '大阪',
          places: japanesePlaces(
            '大阪府 大阪市北区 530 6',
            '大阪府 大阪市中央区 541 6',
            '京都府 京都市下京区 600 75',
            '兵庫県 神戸市中央区 650 78',
          ),
        },
        {
          name: '名古屋',
          places: japanesePlaces(
            '愛知県 名古屋市中区 460 52',
            '愛知県 名古屋市中村区 450 52',
            '岐阜県 岐阜市 500 58',
            '静岡県 浜松市中央区 430 53',
          ),
        },
        {
          name: '福岡',
          places: japanesePlaces(
            '福岡県 福岡市博多区 812 92',
            '福岡県 北九州市小倉北区 802 93',
            '熊本県 熊本市中央区 860 96',
            '広島県 広島市中区 730 82',
          ),
        },
      ],
    },
  ],
};
