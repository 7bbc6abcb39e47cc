import type { Locale } from '@mikomi/domain/shared';
import type { Dice } from './dice.ts';
import {
  ENGLISH_FAMILY_NAMES,
  FAMILY_NAMES,
  FAMILY_NAMES_READ,
  pairs,
  type WrittenWord,
  wordsOf,
  writtenWords,
} from './person-names.ts';

const STEMS = `青葉:あおば:aoba 東雲:しののめ:shinonome 白山:はくさん:hakusan 若葉:わかば:wakaba 北斗:ほくと:hokuto 朝日野:あさひの:asahino
千歳:ちとせ:chitose 武蔵野:むさしの:musashino 琵琶:びわ:biwa 瀬戸:せと:seto 有明:ありあけ:ariake 常盤:ときわ:tokiwa 天城:あまぎ:amagi
飛鳥:あすか:asuka 松風:まつかぜ:matsukaze 三峰:みつみね:mitsumine 高千穂:たかちほ:takachiho 日向:ひゅうが:hyuga 出雲:いずも:izumo
明石:あかし:akashi 八雲:やくも:yakumo 吉野:よしの:yoshino 石狩:いしかり:ishikari 三河:みかわ:mikawa 信濃:しなの:shinano 甲斐:かい:kai
相模:さがみ:sagami 伊勢:いせ:ise 播磨:はりま:harima 備前:びぜん:bizen 筑紫:つくし:tsukushi 薩摩:さつま:satsuma 加賀:かが:kaga 越後:えちご:echigo
最上:もがみ:mogami 北上:きたかみ:kitakami 那須:なす:nasu 利根:とね:tone 多摩:たま:tama 秩父:ちちぶ:chichibu 富士見:ふじみ:fujimi
月島:つきしま:tsukishima 浜名:はまな:hamana 木曽:きそ:kiso 鈴鹿:すずか:suzuka 比叡:ひえい:hiei 嵯峨:さが:saga 生駒:いこま:ikoma
六甲:ろっこう:rokko 淡路:あわじ:awaji 鳴門:なると:naruto 阿蘇:あそ:aso 霧島:きりしま:kirishima 光陽:こうよう:koyo 大成:たいせい:taisei
東和:とうわ:towa 三栄:さんえい:sanei 共栄:きょうえい:kyoei 日新:にっしん:nisshin 協和:きょうわ:kyowa 丸福:まるふく:marufuku 山吹:やまぶき:yamabuki
オリオン:おりおん:orion アルファ:あるふぁ:alpha サンライズ:さんらいず:sunrise ミライ:みらい:mirai アクシス:あくしす:axis ノヴァ:のゔぁ:nova
グローバル:ぐろーばる:global プライム:ぷらいむ:prime フロンティア:ふろんてぃあ:frontier シンフォニー:しんふぉにー:symphony`;
const ENGLISH_STEMS = `Alder Amberley Ashgrove Aspen Beacon Birchwood Bluebell Brightwater Brookside Cedarvale Cobalt Copperfield Cornerstone
Crestview Driftwood Eastgate Elmwood Emberline Evergreen Fairhaven Falcon Fernhill Foxglove Glenmore Goldcrest Granite Greenway Harbour
Hawthorn Hazelmere Highfield Hillcrest Ironbridge Ivory Juniper Kestrel Keystone Lakeview Larkfield Laurel Lighthouse Longmeadow Maplewood
Marlow Meridian Millstone Moorland Northgate Oakhurst Orchard Osprey Pinecrest Pioneer Quarry Queensway Redstone Ridgeway Riverbend Rosewood
Sandford Silverlake Southbank Springfield Stonebridge Summit Sycamore Thornbury Tidewater Umber Vanguard Westbrook Whitestone Willow
Windmill Woodland Yarrow`;

// Companies from elsewhere as they are read in Japan.
const STEMS_READ = `Alder:おるだー Aspen:あすぺん Beacon:びーこん Bluebell:ぶるーべる Brightwater:ぶらいとうぉーたー Cobalt:こばると
Cornerstone:こーなーすとーん Eastgate:いーすとげーと Evergreen:えばーぐりーん Falcon:ふぁるこん Granite:ぐらないと Greenway:ぐりーんうぇい
Harbour:はーばー Highfield:はいふぃーるど Ivory:あいぼりー Juniper:じゅにぱー Kestrel:けすとれる Keystone:きーすとーん Lakeview:れいくびゅー
Laurel:ろーれる Lighthouse:らいとはうす Maplewood:めーぷるうっど Meridian:めりでぃあん Northgate:のーすげーと Orchard:おーちゃーど
Osprey:おすぷれい Pioneer:ぱいおにあ Redstone:れっどすとーん Rosewood:ろーずうっど Silverlake:しるばーれいく Summit:さみっと
Vanguard:ばんがーど Westbrook:うぇすとぶるっく Willow:うぃろー Windmill:ういんどみる`;
const TRADES_READ = `Manufacturing:まにゅふぁくちゃりんぐ Electronics:えれくとろにくす Construction:こんすとらくしょん Architects:あーきてくつ
Logistics:ろじすてぃくす Freight:ふれいと Foods:ふーず Bakery:べーかりー Clinics:くりにっく Pharmacy:ふぁーましー Hotels:ほてるず Resorts:りぞーと
Stores:すとあーず Furniture:ふぁにちゃー Books:ぶっくす Trading:とれーでぃんぐ Supplies:さぷらいず Academy:あかでみー Learning:らーにんぐ
Legal:りーがる Accountants:あかうんたんつ Properties:ぷろぱてぃーず Homes:ほーむず Software:そふとうぇあ Systems:しすてむず Printing:ぷりんてぃんぐ
Press:ぷれす`;

interface Trade {
  readonly industry: Record<Locale, string>;
  /** What such companies are called in Japanese, behind their own name. */
  readonly ja: readonly WrittenWord[];
  readonly en: readonly string[];
  /** Practices of professionals are no companies by law. */
  readonly isPractice?: boolean;
}

const trade = (en: string, ja: string, japanese: string, english: string, isPractice = false): Trade => ({
  industry: { en, ja },
  ja: writtenWords(japanese),
  en: wordsOf(english),
  isPractice,
});

const TRADES: readonly Trade[] = [
  trade(
    'Manufacturing',
    '製造',
    '製作所:せいさくしょ:seisakusho 工業:こうぎょう:kogyo 電機:でんき:denki 精機:せいき:seiki 化学:かがく:kagaku 金属:きんぞく:kinzoku',
    'Manufacturing Tooling Precision Components Electronics Plastics',
  ),
  trade(
    'Construction',
    '建設',
    '建設:けんせつ:kensetsu 工務店:こうむてん:komuten 設計:せっけい:sekkei',
    'Construction Builders Architects',
  ),
  trade(
    'Logistics',
    '物流',
    '物流:ぶつりゅう:butsuryu 運輸:うんゆ:unyu 倉庫:そうこ:soko',
    'Logistics Freight Warehousing',
  ),
  trade(
    'Food',
    '食品',
    '食品:しょくひん:shokuhin フーズ:ふーず:foods 製菓:せいか:seika 水産:すいさん:suisan',
    'Foods Bakery Dairy Breweries',
  ),
  trade(
    'Health care',
    '医療',
    '薬局:やっきょく:yakkyoku メディカル:めでぃかる:medical 歯科:しか:shika',
    'Clinics Dental Pharmacy',
  ),
  trade(
    'Hospitality',
    '宿泊',
    'ホテル:ほてる:hotel 観光:かんこう:kanko リゾート:りぞーと:resort',
    'Hotels Resorts Inns',
  ),
  trade(
    'Retail',
    '小売',
    '商店:しょうてん:shoten 家具:かぐ:kagu 書店:しょてん:books ストア:すとあ:store',
    'Stores Furniture Books Outfitters',
  ),
  trade('Wholesale', '卸売', '商事:しょうじ:shoji 物産:ぶっさん:bussan', 'Trading Supplies'),
  trade(
    'Education',
    '教育',
    'アカデミー:あかでみー:academy 教育:きょういく:kyoiku ゼミナール:ぜみなーる:seminar',
    'Academy Learning College',
  ),
  trade(
    'Legal and tax',
    '士業',
    '法律事務所:ほうりつじむしょ:law 会計事務所:かいけいじむしょ:kaikei 特許事務所:とっきょじむしょ:patent',
    'Legal Law Accountants',
    true,
  ),
  trade(
    'Real estate',
    '不動産',
    '不動産:ふどうさん:fudosan 地所:じしょ:jisho 住宅:じゅうたく:jutaku',
    'Properties Estates Homes',
  ),
  trade(
    'Software',
    '情報通信',
    'システム:しすてむ:systems ソフト:そふと:soft 情報サービス:じょうほうさーびす:joho',
    'Software Systems Networks',
  ),
  trade('Printing', '印刷', '印刷:いんさつ:insatsu 製本:せいほん:seihon', 'Printing Press'),
];

const FORMS: Readonly<Record<string, readonly string[]>> = {
  JP: ['Japan K.K.', 'Japan G.K.'],
  GB: ['Ltd', 'Ltd', 'plc'],
  US: ['Inc.', 'LLC'],
  DE: ['GmbH', 'GmbH', 'AG'],
  SG: ['Pte Ltd'],
  IN: ['Pvt Ltd'],
};

const stems = [...writtenWords(STEMS), ...writtenWords(STEMS), ...FAMILY_NAMES];
const stemsRead = pairs(STEMS_READ);
const tradesRead = new Map(pairs(TRADES_READ));
const englishStems = [...wordsOf(ENGLISH_STEMS), ...wordsOf(ENGLISH_STEMS), ...ENGLISH_FAMILY_NAMES];

/** What a company is called, what it does, and where its pages and mails are. */
export interface SampleCompany {
  readonly name: string;
  readonly nameReading: string | null;
  readonly industry: string;
  readonly domain: string;
}

/** Gives companies of a country names. */
export type CompanyNames = (japanese: boolean, country: string) => SampleCompany;

/** How often another name is drawn before two companies bear one: a market larger than the sample's runs out of them. */
const DRAWS = 60;

/** Names for believable companies, none in particular, with the industry they speak of; no two of them are the same. */
export function companyNames(chance: Dice, locale: Locale): CompanyNames {
  const given = new Set<string>();
  return (japanese, country) => {
    const draw = () =>
      japanese
        ? japaneseCompany(chance, locale)
        : locale === 'ja'
          ? companyFromAbroad(chance)
          : englishCompany(chance, locale, country);
    let company = draw();
    for (let draws = 1; draws < DRAWS && given.has(company.domain); draws += 1) company = draw();
    given.add(company.domain);
    return company;
  };
}

function japaneseCompany(chance: Dice, locale: Locale): SampleCompany {
  const { industry, ja, isPractice } = chance.pick(TRADES);
  const [stem, stemReading, stemLatin] = chance.pick(isPractice ? FAMILY_NAMES : stems);
  const [kind, kindReading, kindLatin] = chance.pick(ja);
  const bare = `${stem}${kind}`;
  const form = chance.weighted([
    [`株式会社${bare}`, 5],
    [`${bare}株式会社`, 5],
    [`有限会社${bare}`, 1],
    [`合同会社${bare}`, 1],
  ]);
  return {
    name: isPractice ? bare : form,
    nameReading: `${stemReading}${kindReading}`,
    industry: industry[locale],
    domain: `${stemLatin}-${kindLatin}.example`,
  };
}

/** As it calls itself at its Japanese office. */
function companyFromAbroad(chance: Dice): SampleCompany {
  const { industry, en, isPractice } = chance.pick(TRADES);
  const [stem, reading] = chance.pick(isPractice ? FAMILY_NAMES_READ : stemsRead);
  const kind = chance.pick(en.filter((each) => tradesRead.has(each)));
  const form = isPractice ? '' : ` ${chance.pick(FORMS.JP ?? [])}`;
  return {
    name: `${stem} ${kind}${form}`,
    nameReading: `${reading}${tradesRead.get(kind)}`,
    industry: industry.ja,
    domain: `${stem}-${kind}`.toLowerCase().concat('.example'),
  };
}

function englishCompany(chance: Dice, locale: Locale, country: string): SampleCompany {
  const { industry, en, isPractice } = chance.pick(TRADES);
  const stem = chance.pick(isPractice ? ENGLISH_FAMILY_NAMES : englishStems);
  const kind = chance.pick(en);
  const partner = isPractice ? ` & ${chance.pick(ENGLISH_FAMILY_NAMES.filter((name) => name !== stem))}` : '';
  const form = isPractice ? '' : ` ${chance.pick(FORMS[country] ?? ['Ltd'])}`;
  return {
    name: `${stem}${partner} ${kind}${form}`,
    nameReading: null,
    industry: industry[locale],
    domain: `${`${stem}${partner.replace(' & ', '-')}-${kind}`.toLowerCase()}.example`,
  };
}
