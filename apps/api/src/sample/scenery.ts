import type { Locale } from '@mikomi/domain/shared';

/** What the sample organization sells, in yen. */
export const PRODUCTS: readonly {
  readonly group: Record<Locale, string>;
  readonly items: readonly (readonly [Record<Locale, string>, number])[];
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
    items: [
      [{ en: 'Maintenance plan, a year', ja: '年間保守契約' }, 150_000],
      [{ en: 'Installation', ja: '設置・導入作業' }, 60_000],
      [{ en: 'Paperless start package', ja: 'ペーパーレス導入支援' }, 320_000],
    ],
  },
];

export const TEAMS: readonly {
  readonly region: Record<Locale, string>;
  readonly teams: readonly Record<Locale, string>[];
}[] = [
  {
    region: { en: 'East region', ja: '東日本' },
    teams: [
      { en: 'Tokyo North', ja: '東京北' },
      { en: 'Tokyo South', ja: '東京南' },
      { en: 'Sendai', ja: '仙台' },
    ],
  },
  {
    region: { en: 'West region', ja: '西日本' },
    teams: [
      { en: 'Osaka', ja: '大阪' },
      { en: 'Nagoya', ja: '名古屋' },
      { en: 'Fukuoka', ja: '福岡' },
    ],
  },
];

export const CITIES = [
  '東京都千代田区',
  '東京都港区',
  '横浜市西区',
  '仙台市青葉区',
  '大阪市北区',
  '名古屋市中区',
  '福岡市博多区',
  '札幌市中央区',
];

export const INDUSTRIES: Record<Locale, readonly string[]> = {
  en: [
    'Manufacturing',
    'Construction',
    'Logistics',
    'Food',
    'Health',
    'Hotels',
    'Retail',
    'Education',
    'Legal',
    'Real estate',
  ],
  ja: ['製造', '建設', '物流', '食品', '医療', '宿泊', '小売', '教育', '士業', '不動産'],
};

export const COMMENTS: Record<Locale, readonly string[]> = {
  en: [
    'Two of their printers are out of lease in spring. Asked for a comparison.',
    'Decision is with the head of general affairs; meet her on site.',
    'Budget is there, they want the maintenance plan in the same contract.',
    'Compared us with their present supplier. Price is close, service decides.',
    'Sent the revised quote, they will discuss it on Monday.',
    'Prefers a call in the morning.',
    'Wants to see the display in a meeting room before ordering.',
    'Moving offices in six months; installation must fit the move.',
  ],
  ja: [
    '春にリース満了の複合機が2台あるとのこと。比較資料の依頼あり。',
    '決裁は総務部長。次回は現地で同席いただく予定です。',
    '予算は確保済み。保守契約も同じ契約書にまとめたいとのご要望。',
    '現行業者と比較中。価格は僅差で、保守対応が決め手になりそうです。',
    '見積の修正版を送付。月曜の会議で検討いただけます。',
    '午前中の電話がつながりやすいそうです。',
    '発注前に会議室で実機を確認したいとのこと。',
    '半年後に事務所移転の予定。設置時期は移転に合わせる必要あり。',
  ],
};

export const MESSAGES: Record<Locale, readonly string[]> = {
  en: [
    'Sent the brochure and two dates for a visit.',
    'Thanked for the meeting, summary attached.',
    'Asked whether the quote has arrived.',
  ],
  ja: [
    '資料と訪問候補日をお送りしました。',
    '打ち合わせのお礼と議事録を送付。',
    '見積書が届いたか確認のご連絡。',
  ],
};

export const FOLLOW_UP_NOTES: Record<Locale, readonly string[]> = {
  en: [
    'Ask about the quote',
    'Confirm the visit',
    'Call the head of general affairs',
    'Bring the sample prints',
    'Agree on the start date',
  ],
  ja: ['見積の検討状況を確認', '訪問日程の確定', '総務部長へ電話', '印刷サンプルを持参', '導入開始日の合意'],
};
