import type { PersonName } from '@mikomi/domain/shared';
import type { Dice } from './dice.ts';

const FAMILY = `佐藤:さとう:sato 鈴木:すずき:suzuki 高橋:たかはし:takahashi 田中:たなか:tanaka 伊藤:いとう:ito 渡辺:わたなべ:watanabe
山本:やまもと:yamamoto 中村:なかむら:nakamura 小林:こばやし:kobayashi 加藤:かとう:kato 吉田:よしだ:yoshida
山田:やまだ:yamada 佐々木:ささき:sasaki 山口:やまぐち:yamaguchi 松本:まつもと:matsumoto 井上:いのうえ:inoue
木村:きむら:kimura 林:はやし:hayashi 斎藤:さいとう:saito 清水:しみず:shimizu 山崎:やまざき:yamazaki 森:もり:mori
池田:いけだ:ikeda 橋本:はしもと:hashimoto 阿部:あべ:abe 石川:いしかわ:ishikawa 前田:まえだ:maeda 藤田:ふじた:fujita
小川:おがわ:ogawa 岡田:おかだ:okada 後藤:ごとう:goto 長谷川:はせがわ:hasegawa 村上:むらかみ:murakami 近藤:こんどう:kondo
石井:いしい:ishii 坂本:さかもと:sakamoto 遠藤:えんどう:endo 青木:あおき:aoki 藤井:ふじい:fujii 西村:にしむら:nishimura
福田:ふくだ:fukuda 太田:おおた:ota 三浦:みうら:miura 藤原:ふじわら:fujiwara`;
const GIVEN = `陽翔:はると:haruto 蓮:れん:ren 湊:みなと:minato 悠真:ゆうま:yuma 大和:やまと:yamato 樹:いつき:itsuki 颯太:そうた:sota
翔:しょう:sho 健太:けんた:kenta 誠:まこと:makoto 浩:ひろし:hiroshi 大輔:だいすけ:daisuke 直樹:なおき:naoki
隆:たかし:takashi 葵:あおい:aoi 陽菜:ひな:hina 凛:りん:rin 結衣:ゆい:yui 咲良:さくら:sakura 美咲:みさき:misaki
由美:ゆみ:yumi 恵子:けいこ:keiko 真由美:まゆみ:mayumi 智子:ともこ:tomoko 彩:あや:aya 麻衣:まい:mai 香織:かおり:kaori
千尋:ちひろ:chihiro`;
const ENGLISH_FAMILY = `Bennett Carver Dawson Ellery Fairfax Garrick Holloway Ingram Jarvis Kendrick Lockwood Merritt Northcott Okafor Prescott
Quinlan Radcliffe Sinclair Thorne Underhill Vasquez Whitlock Yardley Zimmer Novak Lindqvist Moreau Castellano Haddad Iyer Banerjee Nguyen`;
const ENGLISH_GIVEN = `Amelia Beatrice Clara Daphne Elena Freya Grace Hannah Iris Joan Keira Lena Maya Nora Olive Priya Rosa Sofia Tessa Una
Aaron Bruno Caleb Dylan Ethan Felix Gavin Hugo Ivan Jonas Kofi Liam Marco Noel Omar Pavel Rafael Samir Tomas Victor`;

const pairs = (text: string) => text.split(/\s+/).map((pair) => pair.split(':') as [string, string]);
/** Written, read, and in Latin letters. */
const names = (text: string) => text.split(/\s+/).map((name) => name.split(':') as [string, string, string]);
const words = (text: string) => text.split(/\s+/);

const familyNames = names(FAMILY);
const givenNames = names(GIVEN);
const englishFamilyNames = words(ENGLISH_FAMILY);
const englishGivenNames = words(ENGLISH_GIVEN);

/** Somebody's name, and what stands before the @ of their address. */
export interface SamplePerson {
  readonly name: PersonName;
  readonly mailbox: string;
}

/** A believable person; nobody in particular. */
export function samplePerson(chance: Dice, japanese: boolean): SamplePerson {
  if (!japanese) {
    const name = { family: chance.pick(englishFamilyNames), given: chance.pick(englishGivenNames) };
    return { name, mailbox: `${name.given}.${name.family}`.toLowerCase() };
  }
  const [family, familyReading, familyLatin] = chance.pick(familyNames);
  const [given, givenReading, givenLatin] = chance.pick(givenNames);
  return {
    name: { family, given, familyReading, givenReading },
    mailbox: `${givenLatin}.${familyLatin}`,
  };
}

const STEMS = `青葉:あおば 桜井:さくらい 東雲:しののめ 白山:はくさん 若葉:わかば 北斗:ほくと 朝日野:あさひの 千歳:ちとせ 武蔵野:むさしの 琵琶:びわ 瀬戸:せと
有明:ありあけ 常盤:ときわ 天城:あまぎ 飛鳥:あすか 松風:まつかぜ 三峰:みつみね 高千穂:たかちほ 日向:ひゅうが 出雲:いずも 明石:あかし 八雲:やくも 吉野:よしの 石狩:いしかり`;
const TRADES = `製作所:せいさくしょ 商事:しょうじ 工業:こうぎょう 建設:けんせつ 物流:ぶつりゅう 食品:しょくひん 印刷:いんさつ 薬品:やくひん 不動産:ふどうさん 電機:でんき 設計:せっけい 観光:かんこう`;
const ENGLISH_STEMS = `Alder Birchwood Cobalt Driftwood Emberline Foxglove Granite Harbour Ironbridge Juniper Kestrel Larkfield Meridian Northgate
Oakhurst Pinecrest Quarry Redstone Silverlake Thornbury Umber Valley Westbrook Yarrow`;
const ENGLISH_TRADES =
  'Logistics Manufacturing Foods Clinics Hotels Printing Architects Legal Insurance Academy Retail Electronics';

const stems = pairs(STEMS);
const trades = pairs(TRADES);
const englishStems = words(ENGLISH_STEMS);
const englishTrades = words(ENGLISH_TRADES);

export interface CompanyName {
  readonly name: string;
  readonly nameReading: string | null;
}

/** A believable company; none in particular. */
export function companyName(chance: Dice, japanese: boolean): CompanyName {
  if (!japanese) {
    const form = chance.pick(['Ltd', 'Inc.', 'GmbH', 'LLC', 'Pvt Ltd']);
    return { name: `${chance.pick(englishStems)} ${chance.pick(englishTrades)} ${form}`, nameReading: null };
  }
  const [stem, reading] = chance.pick(stems);
  const [trade, tradeReading] = chance.pick(trades);
  const bare = `${stem}${trade}`;
  return {
    name: chance.chance(0.5) ? `株式会社${bare}` : `${bare}株式会社`,
    nameReading: `${reading}${tradeReading}`,
  };
}
