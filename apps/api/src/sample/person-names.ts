import type { Locale, PersonName } from '@mikomi/domain/shared';
import type { Dice } from './dice.ts';

// Each written, read, and in Latin letters.
const FAMILY = `佐藤:さとう:sato 鈴木:すずき:suzuki 高橋:たかはし:takahashi 田中:たなか:tanaka 伊藤:いとう:ito 渡辺:わたなべ:watanabe
山本:やまもと:yamamoto 中村:なかむら:nakamura 小林:こばやし:kobayashi 加藤:かとう:kato 吉田:よしだ:yoshida 山田:やまだ:yamada
佐々木:ささき:sasaki 山口:やまぐち:yamaguchi 松本:まつもと:matsumoto 井上:いのうえ:inoue 木村:きむら:kimura 林:はやし:hayashi
斎藤:さいとう:saito 清水:しみず:shimizu 山崎:やまざき:yamazaki 森:もり:mori 池田:いけだ:ikeda 橋本:はしもと:hashimoto
阿部:あべ:abe 石川:いしかわ:ishikawa 前田:まえだ:maeda 藤田:ふじた:fujita 小川:おがわ:ogawa 岡田:おかだ:okada 後藤:ごとう:goto
長谷川:はせがわ:hasegawa 村上:むらかみ:murakami 近藤:こんどう:kondo 石井:いしい:ishii 坂本:さかもと:sakamoto 遠藤:えんどう:endo
青木:あおき:aoki 藤井:ふじい:fujii 西村:にしむら:nishimura 福田:ふくだ:fukuda 太田:おおた:ota 三浦:みうら:miura 藤原:ふじわら:fujiwara
松田:まつだ:matsuda 岡本:おかもと:okamoto 中川:なかがわ:nakagawa 中野:なかの:nakano 原田:はらだ:harada 小野:おの:ono 田村:たむら:tamura
竹内:たけうち:takeuchi 金子:かねこ:kaneko 和田:わだ:wada 中山:なかやま:nakayama 石田:いしだ:ishida 上田:うえだ:ueda 森田:もりた:morita
原:はら:hara 柴田:しばた:shibata 酒井:さかい:sakai 工藤:くどう:kudo 横山:よこやま:yokoyama 宮崎:みやざき:miyazaki 宮本:みやもと:miyamoto
内田:うちだ:uchida 高木:たかぎ:takagi 安藤:あんどう:ando 谷口:たにぐち:taniguchi 大野:おおの:ono 丸山:まるやま:maruyama 今井:いまい:imai
高田:たかだ:takada 藤本:ふじもと:fujimoto 武田:たけだ:takeda 村田:むらた:murata 上野:うえの:ueno 杉山:すぎやま:sugiyama 増田:ますだ:masuda
菅原:すがわら:sugawara 平野:ひらの:hirano 大塚:おおつか:otsuka 千葉:ちば:chiba 久保:くぼ:kubo 松井:まつい:matsui 小島:こじま:kojima
岩崎:いわさき:iwasaki 桜井:さくらい:sakurai 野口:のぐち:noguchi 松尾:まつお:matsuo 野村:のむら:nomura 木下:きのした:kinoshita
菊地:きくち:kikuchi 佐野:さの:sano 大西:おおにし:onishi 杉本:すぎもと:sugimoto 新井:あらい:arai 浜田:はまだ:hamada 古川:ふるかわ:furukawa
水野:みずの:mizuno 市川:いちかわ:ichikawa 小松:こまつ:komatsu 島田:しまだ:shimada 小山:こやま:koyama 早川:はやかわ:hayakawa`;
const GIVEN = `陽翔:はると:haruto 蓮:れん:ren 湊:みなと:minato 悠真:ゆうま:yuma 大和:やまと:yamato 樹:いつき:itsuki 颯太:そうた:sota
翔:しょう:sho 健太:けんた:kenta 誠:まこと:makoto 浩:ひろし:hiroshi 大輔:だいすけ:daisuke 直樹:なおき:naoki 隆:たかし:takashi
健一:けんいち:kenichi 拓也:たくや:takuya 和也:かずや:kazuya 達也:たつや:tatsuya 亮:りょう:ryo 剛:つよし:tsuyoshi 学:まなぶ:manabu
修:おさむ:osamu 茂:しげる:shigeru 豊:ゆたか:yutaka 淳:じゅん:jun 聡:さとし:satoshi 哲也:てつや:tetsuya 雄太:ゆうた:yuta
翔太:しょうた:shota 祐介:ゆうすけ:yusuke 啓介:けいすけ:keisuke 慎一:しんいち:shinichi 幸司:こうじ:koji 英樹:ひでき:hideki
正樹:まさき:masaki 智也:ともや:tomoya 康平:こうへい:kohei 航:わたる:wataru 海斗:かいと:kaito 涼介:りょうすけ:ryosuke 隼人:はやと:hayato
葵:あおい:aoi 陽菜:ひな:hina 凛:りん:rin 結衣:ゆい:yui 咲良:さくら:sakura 美咲:みさき:misaki 由美:ゆみ:yumi 恵子:けいこ:keiko
真由美:まゆみ:mayumi 智子:ともこ:tomoko 彩:あや:aya 麻衣:まい:mai 香織:かおり:kaori 千尋:ちひろ:chihiro 裕子:ゆうこ:yuko
久美子:くみこ:kumiko 明美:あけみ:akemi 直美:なおみ:naomi 陽子:ようこ:yoko 恵美:えみ:emi 幸子:さちこ:sachiko 典子:のりこ:noriko
純子:じゅんこ:junko 綾香:あやか:ayaka 愛:あい:ai 舞:まい:mai 瞳:ひとみ:hitomi 楓:かえで:kaede 七海:ななみ:nanami 美穂:みほ:miho
沙織:さおり:saori 里奈:りな:rina 理恵:りえ:rie 早紀:さき:saki 遥:はるか:haruka 友美:ともみ:tomomi 千夏:ちなつ:chinatsu
琴音:ことね:kotone 莉子:りこ:riko 美和:みわ:miwa 奈緒:なお:nao 亜美:あみ:ami`;
const ENGLISH_FAMILY = `Abbott Acheson Alcott Amin Anand Ashby Atwood Banerjee Barlow Baxter Bellamy Bennett Blackwell Blake Bowers Brandt
Brennan Bridges Caldwell Carver Castellano Chandra Chen Choi Clarke Coleman Conway Cortez Dawson Delgado Desai Dietrich Doyle Drummond
Eastwood Ellery Emerson Fairfax Farrell Fischer Fletcher Fraser Gallagher Garrick Ghosh Goodwin Granger Gupta Haddad Hale Hammond Harding
Hartmann Hawthorne Heller Holloway Huang Hughes Ingram Iyer Jarvis Jennings Kapoor Keller Kendrick Khan Koh Krause Kumar Lambert Langley Lim
Lindqvist Lockwood Lowell Madsen Mallory Marsh Mehta Mercer Merritt Moreau Morton Nair Nguyen Northcott Novak Okafor Osborne Palmer Park
Patel Pemberton Pereira Prescott Quinlan Radcliffe Ramsey Reyes Richter Rosen Sandhu Schreiber Sharma Sheridan Sinclair Singh Stanton
Sutton Tan Tanner Teo Thorne Tierney Underhill Vasquez Vogel Wagner Walsh Whitlock Winslow Wong Yardley Yates Zimmer`;
const ENGLISH_GIVEN = `Adrian Alice Amelia Anika Anton Arjun Astrid Beatrice Benjamin Bianca Bruno Caleb Camille Carla Celia Clara
Colin Damian Daphne David Deepa Derek Diana Dylan Edith Elena Elias Emma Eric Esther Ethan Eva Farah Felix Fiona Florian Frances Freya
Gavin Georgia Grace Graham Greta Hannah Harriet Hassan Helen Henry Hugo Ingrid Irene Iris Isaac Ivan Jasmine Joan Joel Jonas Julia Karan
Keira Kofi Lars Laura Lena Leo Liam Linda Louise Lucas Maeve Marco Martha Martin Matilda Maya Mei Meera Michael Miriam Nadia Neil Nicola
Nina Noel Nora Oliver Olive Omar Oscar Patricia Paul Pavel Penelope Peter Philip Priya Rachel Rafael Ravi Rebecca Robert Rosa Rohan Ruth
Samir Samuel Sarah Selma Simon Sofia Stefan Stella Sunita Susan Tara Tessa Theo Thomas Tobias Tomas Uma Una Vera Victor Vikram Violet
Wendy William Xavier Yasmin Yvonne Zara`;
// Who bears one of these is met half as often.
const RARER_ENGLISH_GIVEN = `Aaron Abigail Adam Adele Aditi Agnes Aisha Akash Alan Albert Alejandra Alexander Alfred Alina Amara Ambrose
Amir Amos Ananya Andrea Angela Annabel Antonia Archer Ariana Arthur Ashwin Audrey Augustin Aurora Ayesha Barbara Basil Benedict Bernard
Bettina Blanca Boris Brendan Bridget Callum Cara Carlos Cecily Chandni Charles Chiara Christian Claire Claudia Conrad Cordelia Cyrus Dahlia
Daniel Darius Declan Delia Desmond Dev Dominic Dora Duncan Eamon Edmund Eleanor Elise Elliot Emil Enzo Erik Esme Eugene Evelyn Faith Fatima
Ferdinand Finn Florence Francesca Frederick Gabriel Gemma Gideon Gilbert Giulia Gordon Gwen Harold Hector Heidi Helena Hester Holly Howard
Ian Ida Imogen Indira Ines Isabel Isla Jacob Jakob James Jana Janet Jasper Jerome Joanna Jude Judith Julian Juliet June Kamal Katarina Kenneth
Kiran Lakshmi Lavinia Leila Leonora Lewis Lillian Lorenzo Lucia Ludwig Lydia Mabel Magnus Malcolm Manish Margaret Marina Marius Matteo
Maxwell Mercedes Mina Mohan Monica Morgan Naomi Natalia Nathan Neha Nikhil Odette Olga Orla Otto Owen Paloma Pascal Pauline Phoebe Pia
Quentin Rahul Ramona Raymond Regina Reuben Rhea Roland Rosalind Rufus Rupert Sabine Salma Sanjay Sebastian Shreya Silas Simone Sven Sylvia
Tamara Tanvi Tilda Timothy Ursula Valentina Vanessa Vivek Walter Wilma Winifred Zachary Zelda Zoe`;

// Who comes from elsewhere and works in Japan: the reading is how colleagues there say and sort the name.
const FAMILY_FROM_ABROAD = `Bennett:べねっと Carver:かーゔぁー Dawson:どーそん Fischer:ふぃっしゃー Fletcher:ふれっちゃー Gupta:ぐぷた Hughes:ひゅーず
Iyer:あいやー Jarvis:じゃーゔぃす Keller:けらー Kumar:くまーる Lambert:らんばーと Lim:りむ Mercer:まーさー Moreau:もろー Morton:もーとん Nguyen:ぐえん
Novak:のゔぁく Okafor:おかふぉー Palmer:ぱーまー Park:ぱく Patel:ぱてる Pereira:ぺれいら Reyes:れいえす Sharma:しゃるま Sinclair:しんくれあ
Singh:しん Tan:たん Thorne:そーん Wagner:わぐなー Walsh:うぉるしゅ Wong:うぉん Chen:ちぇん Choi:ちょい Khan:かーん`;
const GIVEN_FROM_ABROAD = `Adrian:えいどりあん Alice:ありす Amelia:あめりあ Anika:あにか Anton:あんとん Benjamin:べんじゃみん Clara:くらら Daniel:だにえる
David:でいびっど Elena:えれな Emma:えま Eric:えりっく Felix:ふぇりっくす Fiona:ふぃおな Grace:ぐれいす Hannah:はんな Hugo:ひゅーご Ivan:いわん
Julia:じゅりあ Laura:ろーら Leo:れお Lucas:るーかす Marco:まるこ Maya:まや Michael:まいける Nina:にな Oscar:おすかー Paul:ぽーる Priya:ぷりや
Rachel:れいちぇる Ravi:らび Robert:ろばーと Samuel:さみゅえる Sofia:そふぃあ Stefan:しゅてふぁん Thomas:とーます Victor:びくたー Vera:べら`;

/** A word as it is written, as it is read, and in Latin letters. */
export type WrittenWord = readonly [written: string, reading: string, latin: string];

/** Cuts a list of words in their three forms. */
export const writtenWords = (text: string) =>
  text.split(/\s+/).map((each) => each.split(':')) as unknown as WrittenWord[];
/** Cuts a list of words with their readings. */
export const pairs = (text: string) =>
  text.split(/\s+/).map((each) => each.split(':')) as unknown as readonly (readonly [string, string])[];
/** Cuts a list of words. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/);

/** Japanese family names; companies are called by them too. */
export const FAMILY_NAMES = writtenWords(FAMILY);
/** Family names of elsewhere. */
export const ENGLISH_FAMILY_NAMES = wordsOf(ENGLISH_FAMILY);
/** Family names of elsewhere, with how they are read in Japan. */
export const FAMILY_NAMES_READ = pairs(FAMILY_FROM_ABROAD);
const givenNamesRead = pairs(GIVEN_FROM_ABROAD);
const givenNames = writtenWords(GIVEN);
const englishGivenNames = [
  ...wordsOf(ENGLISH_GIVEN),
  ...wordsOf(ENGLISH_GIVEN),
  ...wordsOf(RARER_ENGLISH_GIVEN),
];

/** Somebody's name, and what stands before the @ of their address. */
export interface SamplePerson {
  readonly name: PersonName;
  readonly mailbox: string;
}

/** Gives people names. */
export type PersonNames = (japanese: boolean) => SamplePerson;

/** How often another name is drawn before two people bear one: a crowd larger than the sample runs out of them. */
const DRAWS = 60;

/** Names for believable people, nobody in particular; no two of them bear the same. */
export function personNames(chance: Dice, locale: Locale): PersonNames {
  const draw = (japanese: boolean) =>
    japanese ? japanesePerson(chance) : locale === 'ja' ? personFromAbroad(chance) : englishPerson(chance);
  const given = new Set<string>();
  return (japanese) => {
    let person = draw(japanese);
    for (let draws = 1; draws < DRAWS && given.has(person.mailbox); draws += 1) person = draw(japanese);
    given.add(person.mailbox);
    return person;
  };
}

function englishPerson(chance: Dice): SamplePerson {
  const name = { family: chance.pick(ENGLISH_FAMILY_NAMES), given: chance.pick(englishGivenNames) };
  return { name, mailbox: `${name.given}.${name.family}`.toLowerCase() };
}

function personFromAbroad(chance: Dice): SamplePerson {
  const [family, familyReading] = chance.pick(FAMILY_NAMES_READ);
  const [given, givenReading] = chance.pick(givenNamesRead);
  return {
    name: { family, given, familyReading, givenReading },
    mailbox: `${given}.${family}`.toLowerCase(),
  };
}

function japanesePerson(chance: Dice): SamplePerson {
  const [family, familyReading, familyLatin] = chance.pick(FAMILY_NAMES);
  const [given, givenReading, givenLatin] = chance.pick(givenNames);
  return {
    name: { family, given, familyReading, givenReading },
    mailbox: `${givenLatin}.${familyLatin}`,
  };
}
