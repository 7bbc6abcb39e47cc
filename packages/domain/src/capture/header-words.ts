import { normaliseText } from '../shared/index.ts';
import { EUROPEAN_HEADERS, VAGUE_EUROPEAN } from './european-headers.ts';
import type { ImportField } from './import-target.ts';

/** The headers that people and systems give to a field of ours, in English and Japanese; `|` between them. */
const HEADERS: Readonly<Record<ImportField, string>> = {
  'lead.external-id':
    'id|lead id|opportunity id|deal id|record id|prospect id|mql id|external id|reference|lead number|案件id|案件番号|商談id|商談番号|見込みid|リードid|管理番号|受付番号',
  'lead.title':
    'title|lead title|deal name|opportunity|opportunity name|lead name|subject|deal|商談名|案件名|商談|案件|件名|タイトル',
  'lead.stage':
    'stage|deal stage|lead stage|opportunity stage|sales stage|pipeline stage|status|lead status|deal status|段階|商談の段階|商談段階|営業段階|フェーズ|商談フェーズ|ステージ|ステータス|状況|状態|案件ステータス|進捗|進捗状況|商談ステータス',
  'lead.won': 'converted|is won|won|is converted|成約|成約有無|受注有無|受注フラグ',
  'lead.owner':
    'owner|sales agent|agent|sales rep|salesperson|assigned to|contact owner|lead owner|deal owner|company owner|account owner|assignee|rep|担当|営業担当|担当営業|担当社員|社内担当|社内担当者|自社担当|自社担当者|営業担当者|所有者|担当者(自社)',
  'lead.potential':
    'potential|lead temperature|hot warm cold|lead rating|見込み度|見込度|確度|受注確度|温度感|見込みランク|確度ランク',
  'lead.expected-value':
    'expected value|expected revenue|estimated value|pipeline value|opportunity amount|budget|見込み金額|見込金額|予定金額|見積金額|商談金額|想定金額|予算|見込額',
  'lead.expected-close-day':
    'expected close|expected close date|expected closing|estimated close date|forecast date|受注予定日|完了予定日|成約予定日|クローズ予定日|受注見込日|受注予定|見込み時期',
  'lead.closed-on':
    'close date|closed date|closed on|closed at|date closed|close day|完了日|クローズ日|決着日',
  'lead.won-on':
    'won date|date won|won on|won at|conversion date|converted on|converted at|order date|受注日|成約日|契約日|契約締結日|注文日',
  'lead.lost-on': 'lost date|date lost|lost on|lost at|失注日',
  'lead.close-value':
    'close value|closed amount|deal value|deal amount|amount|value|won value|contract value|order value|sales amount|金額|受注金額|受注額|契約金額|成約金額|売上|売上金額|売上額|総額|合計金額',
  'lead.lost-reason':
    'lost reason|loss reason|reason lost|closed lost reason|reason for loss|失注理由|失注原因|敗因',
  'lead.note':
    'note|notes|comment|comments|message|description|remarks|memo|inquiry|enquiry|備考|メモ|コメント|内容|問い合わせ内容|お問い合わせ内容|ご相談内容|ご要望|ご要望内容|ご質問|ご質問内容|摘要|詳細',
  'touch.source':
    'source|lead source|original source|origin|platform|channel|流入元|流入経路|リードソース|獲得経路|獲得元|媒体|経路|反響元|問い合わせ経路|きっかけ|ソース',
  'touch.captured-at':
    'created|first touch|first touch date|first touch at|created at|created on|created time|create date|created date|date created|captured at|first contact date|first contact|engage date|lead date|submitted at|timestamp|date|inquiry date|作成日|作成日時|登録日|登録日時|受付日|受付日時|問い合わせ日|お問い合わせ日|問い合わせ日時|反響日|初回接触日|初回流入日|獲得日|発生日|日付',
  'touch.campaign':
    'campaign|campaign name|utm campaign|utm|utm parameter|utm parameters|utmパラメータ|utmパラメーター|キャンペーン|キャンペーン名|施策|施策名',
  'touch.form': 'form|form name|フォーム|フォーム名',
  'touch.ad': 'ad|ad name|広告|広告名',
  'touch.page': 'landing page|landing page id|landing page url|page url|ランディングページ|lp',
  'touch.origin': 'utm source',
  'touch.medium': 'utm medium|medium',
  'touch.term': 'utm term|keyword|search term|検索キーワード',
  'touch.content': 'utm content',
  'touch.referrer': 'referrer|referrer url|referring url|リファラー|参照元',
  'touch.answer':
    'ad id|adset id|ad set id|adset name|ad set name|campaign id|form id|is organic|広告id|広告セットid|広告セット名|キャンペーンid|フォームid',
  'touch.last-at':
    'last touch|last touch date|latest touch|latest touch date|latest source date|last enquiry date|last inquiry date|最終流入日|最新流入日|最終問い合わせ日|最終反響日',
  'touch.last-source': 'latest source|last source|last touch source|最終流入元|最新流入元|直近の流入元',
  'contact.name':
    'name|full name|contact|contact name|customer name|client name|person|氏名|名前|お名前|担当者|担当者名|担当者氏名|先方担当者|顧客名|お客様名|ご担当者様|ご担当者|ご氏名|フルネーム',
  'contact.family':
    'last name|family name|surname|lastname|姓|苗字|名字|姓(漢字)|氏名[姓]|氏名(姓)|お名前(姓)|名前(姓)',
  'contact.given':
    'first name|given name|firstname|forename|名|名(漢字)|氏名[名]|氏名(名)|お名前(名)|名前(名)',
  'contact.reading':
    'reading|phonetic name|furigana|フリガナ|ふりがな|カナ|氏名カナ|氏名(カナ)|カナ氏名|氏名フリガナ|読み|読み仮名|よみがな|担当者名カナ|お名前(カナ)',
  'contact.family-reading':
    'last name phonetic|family name reading|phonetic last name|セイ|姓カナ|姓(カナ)|せい|姓フリガナ|姓ふりがな|氏名カナ[姓]|氏名(カナ)[姓]|氏名[姓](カナ)|氏名[姓]カナ|フリガナ(姓)|フリガナ[姓]|よみ(姓)',
  'contact.given-reading':
    'first name phonetic|given name reading|phonetic first name|メイ|名カナ|名(カナ)|めい|名フリガナ|名ふりがな|氏名カナ[名]|氏名(カナ)[名]|氏名[名](カナ)|氏名[名]カナ|フリガナ(名)|フリガナ[名]|よみ(名)',
  'contact.phone':
    'phone|phone number|telephone|tel|mobile|mobile phone|mobile phone number|cell|cell phone|work phone|whatsapp|whatsapp number|電話|電話番号|携帯|携帯電話|携帯番号|携帯電話番号|連絡先|連絡先電話番号|固定電話|勤務先電話|代表電話|会社電話|tel会社|tel部門|tel直通|直通電話|部門電話|会社tel|直通tel|tel-1|tel-2',
  'contact.email':
    'email|e-mail|email address|mail|e-mail address|work email|メール|メールアドレス|eメール|eメールアドレス|mailアドレス|電子メール',
  'contact.job-title': 'job title|position|role|job|title (job)|役職|肩書|肩書き|役職名|部署役職',
  'contact.address': '',
  'contact.no-email':
    'do not email|no email|email opt out|unsubscribed|opted out of email|email opted out|メール不可|メール配信停止|メール配信不可|配信停止|メール送信不可|メルマガ不可',
  'contact.no-call': 'do not call|no call|no calls|do not phone|電話不可|架電不可|架電ng|電話ng',
  'consent.none': 'do not contact|contact prohibited|dnc|連絡不可|連絡禁止|連絡拒否|アプローチ禁止',
  'consent.email': 'email consent|consent email|email opt in|メール同意|メール営業の同意|メール連絡の同意',
  'consent.email-news':
    'newsletter|newsletter consent|newsletter opt in|news consent|marketing consent|marketing email consent|メルマガ|メルマガ同意|メルマガ配信|メルマガ希望|メルマガ購読|メール配信|メール配信の同意|メール配信同意|メール配信希望|お知らせメール|案内メール|ニュースレター',
  'consent.email-survey': 'survey consent|survey email consent|アンケート同意|アンケートの同意',
  'consent.phone': 'phone consent|call consent|consent phone|consent call|電話同意|架電同意|電話連絡の同意',
  'consent.phone-news': '',
  'consent.phone-survey': '',
  'consent.whatsapp': 'whatsapp consent|whatsapp opt in|consent whatsapp|whatsapp同意',
  'consent.whatsapp-news': 'whatsapp news consent|whatsapp marketing consent',
  'consent.line': 'line consent|line opt in|line同意|line連絡の同意',
  'consent.line-news': 'line news consent|line marketing consent|line配信同意|line配信',
  'consent.at':
    'consent date|consented at|consent at|consent given at|opt in date|opt in time|同意日|同意日時|同意取得日|同意取得日時',
  'consent.source':
    'consent source|opt in source|consent given by|同意の取得元|同意取得元|同意取得方法|同意の経路',
  'consent.wording': 'consent text|consent wording|consent version|同意文|同意文言|同意文のバージョン',
  'group.name':
    'customer group|customer groups|contact group|group|groups|顧客グループ|顧客グループ名|グループ|グループ名|顧客区分|顧客分類',
  'company.name':
    'company|company name|account|account name|organization|organisation|business name|employer|client|会社|会社名|企業名|取引先|取引先名|法人名|勤務先|貴社名|御社名|組織名|社名|団体名|得意先|得意先名|顧客企業|屋号',
  'company.industry': 'industry|sector|business segment|segment|vertical|業種|業界|産業|業態',
  'company.employees':
    'employees|number of employees|employee count|headcount|company size|staff|従業員数|社員数|従業員|従業員規模|人数規模',
  'company.revenue': 'revenue|annual revenue|turnover|年商|売上高|年間売上|年間売上高|売上規模',
  'company.country': 'country|country region|office location|hq country|国|国名|国・地域',
  'company.address':
    'address|street|street address|city|state|zip|zip code|postal code|postcode|state region|住所|所在地|会社住所|郵便番号|都道府県|市区町村|番地|建物名|市町村|町名番地|ビル名|建物|番地・ビル名|住所1|住所2|住所3|住所(1)[全て]',
  'company.parent':
    'parent|parent company|parent account|subsidiary of|親会社|親会社名|グループ会社|親取引先',
  'company.website':
    'website|web site|url|website url|company website|homepage|web|domain|company domain name|ホームページ|サイト|webサイト|ウェブサイト|会社url|hp',
  'line.product':
    'product|product name|item|service|product interest|interested product|商品|商品名|製品|製品名|サービス|サービス名|プラン|品名|品目|商材|興味商品|興味のある商品|検討商品',
  'line.quantity': 'quantity|qty|units|数量|個数|台数|口数',
  'line.price': 'price|unit price|sales price|list price|単価|価格|定価|販売価格',
  'line.group':
    'product group|product line|product family|product category|商品分類|商品の分類|商品カテゴリ|商品カテゴリー|商品グループ|商品グループ名|製品グループ|製品分類|製品カテゴリ|商品群',
  'product.name': '',
  'product.group': 'series|シリーズ|カテゴリ',
  'product.price': '',
  'member.name': 'member|member name|メンバー|メンバー名|社員|社員名',
  'member.email': '',
  'member.manager': 'manager|supervisor|reports to|上司|マネージャー|上長|マネジャー',
  'member.team':
    'team|regional office|office|region|department|branch|sales team|チーム|チーム名|部署|部署名|支店|営業所|拠点|所属',
};

/** A header as it is compared: normal form, separators as spaces, marks and unit brackets left out. */
export function headerForm(header: string): string {
  const spaced = header.replace(/([a-z])([A-Z])/g, '$1 $2').normalize('NFKC');
  return withoutAccents(normaliseText(spaced))
    .replace(/[_\-./:]+/g, ' ')
    .replace(/[*?"'#※【】]/g, '')
    .replace(
      /[([]\s*(必須|任意|required|optional|千円|万円|百万円|億円|円|税抜|税込|jpy|usd|eur|[$¥€]|[km] usd|半角|全角)\s*[)\]]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Latin letters without their accents, for files are written with and without them; kana keep their marks. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC');
}

/** English and Japanese last: where a header means two fields, theirs counts. */
const FIELD_BY_HEADER: ReadonlyMap<string, ImportField> = new Map(
  [...Object.entries(EUROPEAN_HEADERS), ...(Object.entries(HEADERS) as [ImportField, string][])].flatMap(
    ([field, headers]) =>
      headers === ''
        ? []
        : headers.split('|').map((header) => [headerForm(header), field as ImportField] as const),
  ),
);

const LONGEST_FIRST = [...FIELD_BY_HEADER].sort(([a], [b]) => b.length - a.length);

/** Headers that say what no field of ours holds, though a part of them names one or their values look like one: a fax is written like a telephone, カナ of a company like a person's, and whose card it is, is one of ours. */
const NO_FIELD =
  /^名刺所有者|(?:^|[^a-z])(?:tele)?fax|ふぁっ?くす|ふぁくしみり|^(?:会社|法人|企業|組織)名?\s?[([]?(?:かな|ふりがな|よみ)/;

/** Whether a header names something that no field holds, whatever the values look like. */
export function namesNoField(header: string): boolean {
  return NO_FIELD.test(headerForm(header));
}

/** Headers that other systems give only to a list of their contacts. */
const OF_CONTACTS: ReadonlySet<string> = new Set([
  'contact owner',
  'contact id',
  'lifecycle stage',
  'コンタクトの所有者',
  'コンタクト担当者',
  'コンタクトid',
  'ライフサイクルステージ',
]);

/** Whether a header says that the rows are contacts, whatever else stands on them. */
export function namesContacts(header: string): boolean {
  return OF_CONTACTS.has(headerForm(header));
}

/** The field a header names: as a whole, without what stands behind it in brackets, or by the known words it ends or begins with. */
export function fieldOfHeader(
  header: string,
): { readonly field: ImportField; readonly whole: boolean } | undefined {
  const form = headerForm(header);
  const named =
    FIELD_BY_HEADER.get(form) ?? FIELD_BY_HEADER.get(form.replace(/\s/g, '')) ?? fieldOfCounted(form);
  if (named !== undefined) return { field: named, whole: true };
  const asked = FIELD_BY_HEADER.get(askedFor(form));
  if (asked !== undefined) return { field: asked, whole: false };
  if (form.split(' ').length > 4) return undefined;
  const bare = FIELD_BY_HEADER.get(form.replace(/\s*[([][^()[\]]*[)\]]$/, ''));
  const part = bare ?? LONGEST_FIRST.find(([words]) => contains(form, words))?.[1];
  return part && { field: part, whole: false };
}

/** What a question asks for: “What’s your e-mail?”, “お名前を教えてください”. */
function askedFor(form: string): string {
  return form
    .replace(/^(?:(?:please )?(?:enter|provide|give us|tell us|write)|what(?: is|s)|may we have) /, '')
    .replace(/^(?:your|the) /, '')
    .replace(/ please$/, '')
    .replace(/^(?:あなた|お客様|貴社|御社)の/, '')
    .replace(
      /(?:を|は)?(?:(?:お?教え|お聞かせ|ご?記入|ご?入力|お?書き)(?:して|て)?(?:ください|下さい|いただけますか)|何ですか)。?$/,
      '',
    );
}

/** `Product 2`, `数量(3)`: one of several columns of a list's lines. */
function fieldOfCounted(form: string): ImportField | undefined {
  const field = FIELD_BY_HEADER.get(form.replace(/\s*[([]?\d{1,2}[)\]]?$/, ''));
  return field?.startsWith('line.') ? field : undefined;
}

/** Latin words must stand as words at the end; Japanese ones of two characters or more may begin or end the header. */
function contains(form: string, words: string): boolean {
  if (/^[\p{ASCII}]+$/u.test(words))
    return words.length > 3 && !VAGUE.has(words) && form.endsWith(` ${words}`);
  return words.length > 1 && (form.startsWith(words) || form.endsWith(words));
}

/** Words too general to name a field when others stand before them. */
const VAGUE: ReadonlySet<string> = new Set(
  `${VAGUE_EUROPEAN}|id|name|date|status|value|type|title|role|position|channel|reference|person|item|service|member|region|office|department|city|state|street|form|created|activity|description|segment|number|source|origin|state region|opportunity|contact|platform|client|reading|staff|domain|price|units|group|groups|medium|keyword|referrer|newsletter`.split(
    '|',
  ),
);

/** The role of a column of member ids or names that share in a deal, such as `sdr_id`, `AE`, `closer`. */
export function creditRoleOf(header: string): string | undefined {
  const form = headerForm(header).replace(/ (id|name|owner)$/, '');
  return CREDIT_ROLES.get(form);
}

const CREDIT_ROLES: ReadonlyMap<string, string> = new Map([
  ['sdr', 'SDR'],
  ['bdr', 'BDR'],
  ['sr', 'SR'],
  ['ae', 'AE'],
  ['isr', 'ISR'],
  ['closer', 'CLOSER'],
  ['setter', 'SETTER'],
  ['sales development representative', 'SDR'],
  ['sales representative', 'SR'],
  ['account executive', 'AE'],
  ['インサイドセールス', 'INSIDE_SALES'],
  ['フィールドセールス', 'FIELD_SALES'],
  ['クローザー', 'CLOSER'],
  ['アポインター', 'SETTER'],
]);
