/**
 * Legal forms in scripts without spaces: no name contains them otherwise, so they go wherever they stand. Ours, of the forms in
 * ISO 20275 (Entity Legal Forms) those that people write into names.
 */
export const UNSPACED_FORMS = new RegExp(
  [
    '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|有限責任事業組合',
    '(一般|公益|特定)?(社団|財団)法人|特定非営利活動法人|npo法人|社会福祉法人|医療法人((社|財)団)?|学校法人|宗教法人',
    '独立行政法人|国立大学法人|地方独立行政法人|(税理士|弁護士|司法書士|行政書士|社会保険労務士|監査)法人|協同組合',
    '股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사',
    '\\((か|ゆ|ど)\\)',
    '\\((株|有|同|資|名|社|財|医|医社|医財|学|福|独|一社|一財|公社|公財|特非|税|弁|監|주|유)\\)',
    'บริษัท|ห้างหุ้นส่วนจํากัด|จํากัด|\\(มหาชน\\)',
  ].join('|'),
  'g',
);

/**
 * Forms as banks write them into the names of accounts (法人略語 of the Zengin system), folded: カ）ヒカリ, ヒカリ（カ. A bracket that
 * opens or closes nothing is theirs alone; within a name, ヒカリ（カ）オオサカ, it closes.
 */
export const BANK_FORMS = ((abbreviations) =>
  new RegExp(`^(?:${abbreviations})\\)|\\((?:${abbreviations})$`, 'g'))(
  'か|ゆ|め|し|ど|そ|い|ざい|し[やゃ]|し[ゆゅ]う|がく|ふく|とくひ|ちどく|どく|べん|ぎ[よょ]|しほう|ぜい|だい|のう',
);

/** Forms of several words or with signs of their own, wherever they stand: Sp. z o.o., A/S, e.K., (P) Ltd, (OPC), Kabushiki Kaisha, Công ty TNHH. */
export const SPELLED_FORMS = new RegExp(
  `(?<![\\p{L}\\p{N}&])(?:${[
    'gesellschaft m(?:it )?\\.?b(?:eschrankter )?\\.?h(?:aftung)?',
    '\\(?haftungsbeschrankt\\)?|e\\. ?(?:k|v|kfm|kfr)|kg a\\.? ?a',
    '[aik]/s|s/a|m/s|\\(p\\)(?= (?:ltd|limited))',
    'sp(?:olka)?\\.? ?z ?(?:o\\.? ?o|ograniczona odpowiedzialnoscia)|spolka akcyjna',
    's\\.? ?de ?r\\.? ?l|(?:ltd|limited|anonim)\\.? ?(?:sti|sirketi)',
    '(?:kabushiki|yugen|goudou|godo|goshi|gomei)[ -]?[kg]aisha',
    // Companies Act, 2013 (India), sections 3(1)(c) and 12(3): (OPC) before Private Limited, or in brackets behind it.
    '\\((?:opc|one person company)\\)|opc(?= \\(?(?:private|pvt|p)(?![\\p{L}\\p{N}]))',
    'cong ty(?: (?:tnhh|co phan|cp))?(?: mtv)?',
  ].join('|')})(?![\\p{L}\\p{N}&])`,
  'gu',
);

/** Legal forms of one word that stand at the end of a name. */
export const TRAILING_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited llc llp lp plc pty pvt private proprietary pte gmbh mbh ag kg kgaa
   ohg gbr ug ek eg se sa sab sas sasu sarl sl slu srl spa bv nv oy oyj ab as asa aps kk gk yk ltda eireli cia sro doo dd kft zrt
   nyrt ou jsc pjsc ojsc bhd sdn berhad tbk sal wll fze fzco fzc cv de rl aktiengesellschaft sti ооо оао зао пао αε επε ικε`
    .trim()
    .split(/\s+/),
);

/** Those of one word that stand before it, and the article. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  'the pt cv ab oy uab sia ooo oao zao ооо оао зао пао'.split(' '),
);
