import { formatPhone, type Locale } from '@mikomi/domain/shared';

/** Numbers and addresses that belong to nobody. */
const LISTS: Readonly<Record<Locale, { readonly head: string; readonly rows: readonly Row[] }>> = {
  en: {
    head: 'Name,Company,Email,Phone,Source,Stage,Value,Created,Close date,Notes',
    rows: [
      [
        'Grace Whitlock,Whitlock Joinery,grace@whitlock.example',
        '+442079460112',
        'Website,New,4800,2026-09-03,,Wants a quote for three workshops',
      ],
      [
        'Daniel Osei,Harbor Foods,d.osei@harborfoods.example',
        '+12025550143',
        'Referral,New,12500,2026-09-08,,Best reached in the morning',
      ],
      [
        'Priya Raman,Raman & Sons,priya@ramansons.example',
        '+12025550176',
        'Event,New,,2026-09-15,,Met at the trade fair',
      ],
      [
        'Tom Becker,Northgate Cycles,tom.becker@northgate.example',
        '+442079460187',
        'Phone,Won,9200,2026-08-11,2026-09-18,Starts in October',
      ],
    ],
  },
  ja: {
    head: '氏名,会社名,メールアドレス,電話番号,流入元,段階,金額,受付日,完了日,備考',
    rows: [
      [
        '高梨 沙織,高梨木工株式会社,takanashi@takanashi-mokko.example',
        '+81355550112',
        'ウェブサイト,新規,480000,2026-09-03,,工場3か所分の見積もりを希望',
      ],
      [
        '小笠原 徹,みなと食品株式会社,ogasawara@minato-foods.example',
        '+81355550143',
        '紹介,新規,1250000,2026-09-08,,午前中の連絡を希望',
      ],
      [
        '三枝 由美子,三枝商店,saegusa@saegusa.example',
        '+81665550176',
        '展示会,新規,,2026-09-15,,展示会で名刺交換',
      ],
      [
        '北条 卓也,北条サイクル有限会社,hojo@hojo-cycle.example',
        '+81665550187',
        '電話,受注,920000,2026-08-11,2026-09-18,10月から利用開始',
      ],
    ],
  },
};

/** What stands before the phone number, the number, and what stands behind it. */
type Row = readonly [person: string, phone: string, lead: string];

/** A short list of leads that comes in as it is, to try an import with. Numbers are written as the organization's country reads them. */
export function exampleList(locale: Locale, country: string): string {
  const { head, rows } = LISTS[locale];
  const lines = rows.map(([person, phone, lead]) => `${person},${formatPhone(phone, country)},${lead}`);
  // A byte order mark tells spreadsheets the encoding.
  return `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
}
