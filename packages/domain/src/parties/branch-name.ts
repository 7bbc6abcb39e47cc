/**
 * Cities, prefectures and regions that Japanese companies name branches after: where nothing divides a branch from its company
 * ('山田製作所大阪支店'), a place does. One that is missing here leaves the name whole.
 */
const PLACES =
  `東京|大阪|京都|北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄
|札幌|旭川|函館|仙台|盛岡|郡山|水戸|宇都宮|高崎|前橋|さいたま|大宮|川口|船橋|柏|八王子|立川|町田|横浜|川崎|相模原|厚木|金沢|甲府|松本|浜松|沼津|名古屋|豊田|豊橋|岡崎|四日市|大津|堺|東大阪|神戸|姫路|尼崎|倉敷|福山|下関|高松|松山|北九州|久留米|那覇|渋谷|新宿|池袋|品川|銀座|日本橋|丸の内|赤坂|上野|秋葉原|梅田|難波|天神|博多
|東日本|西日本|中日本|関東|北関東|南関東|東北|関西|近畿|中部|東海|北陸|中国|四国|九州|首都圏|東部|西部|南部|北部|中央|本町|駅前|海外`.replace(
    /\n/g,
    '',
  );

/** What a part of a company in Japanese, Chinese or Korean ends in. A 商店 or 書店 is a company of its own. */
const ENDINGS =
  '支店|支社|支局|支部|営業所|出張所|駐在所|工場|事業所|事業本部|事業部|本社|本店|本部|事務所|オフィス|センター|ショールーム|(?<![商書酒薬茶飯売理貨門米花料])店|分公司|分店|分行|支行|办事处|지점|지사|영업소|공장|본사';
const EAST_ASIAN_BRANCH = new RegExp(`^.{0,20}(?:${ENDINGS})$`, 'u');
const PLACED_BRANCH = new RegExp(
  `^(.+?)((?:${PLACES})(?:第?[一二三四五\\d]+)?(?:支店|支社|営業所|出張所|工場|事業所|支部|支局|本社))$`,
  'u',
);

const LATIN_WORDS =
  'branch|branch office|office|plant|factory|headquarters|hq|depot|showroom|filiale|niederlassung|zweigniederlassung|werk|succursale|sucursal|filial|sede';
const LATIN_BRANCH = new RegExp(`^(?:.{0,40}\\b(?:${LATIN_WORDS})|(?:${LATIN_WORDS})\\b.{0,40})$`, 'iu');
const BRANCH_OF = new RegExp(`^(.{1,40}\\b(?:${LATIN_WORDS})) of (?:the )?(.+)$`, 'iu');

/** True for what names a part of a company: '大阪支店', 'Osaka Branch', 'Niederlassung München'. */
export function isBranchName(text: string): boolean {
  return EAST_ASIAN_BRANCH.test(text) || LATIN_BRANCH.test(text);
}

/** 'Osaka Branch of Acme' in its two parts, and 山田製作所大阪支店 in those that its place divides. */
export function dividedByWords(text: string): readonly [company: string, branch: string] | undefined {
  const [, branch, company] = BRANCH_OF.exec(text) ?? [];
  if (company !== undefined && branch !== undefined) return [company, branch];
  const [, whole, part] = PLACED_BRANCH.exec(text) ?? [];
  return whole !== undefined && part !== undefined ? [whole, part] : undefined;
}
