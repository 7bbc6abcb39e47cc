import { foldForSearch, foldOldCharacters } from '../shared/index.ts';

/** East Asian legal forms: no name contains them otherwise, so they go wherever they stand. */
export const EAST_ASIAN_FORMS = new RegExp(
  [
    '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|有限責任事業組合',
    '(一般|公益|特定)?(社団|財団)法人|特定非営利活動法人|npo法人|社会福祉法人|医療法人((社|財)団)?|学校法人|宗教法人',
    '独立行政法人|国立大学法人|地方独立行政法人|(税理士|弁護士|司法書士|行政書士|社会保険労務士|監査)法人|協同組合',
    '股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사',
    '\\((株|有|同|資|名|社|財|医|学|福|独|一社|一財|公社|公財|特非|税|弁|監|주|유)\\)',
  ].join('|'),
  'g',
);

/** Legal forms in Latin letters that stand at the end of a name. */
export const TRAILING_FORMS = new Set(
  `inc incorporated corp corporation co company ltd limited llc llp lp plc pty pvt private pte gmbh mbh ag kg kgaa ohg gbr ug
   eg se sa sas sasu sarl sl slu srl spa bv nv oy oyj ab as asa aps kk gk ltda eireli cia sro doo dd kft zrt nyrt ou jsc
   pjsc ojsc bhd sdn berhad tbk sal wll fze fzco fzc cv de rl aktiengesellschaft`
    .trim()
    .split(/\s+/),
);
const LEADING = new Set(['the', 'pt', 'cv', 'ooo', 'oao', 'zao']);
const JOINING = new Set(['and', '&', 'et', 'und']);

function withoutDots(text: string): string {
  return text.replace(/(?<=\p{L})\.(?=\p{L})/gu, '').replace(/[.,・'"“”()[\]/]/g, ' ');
}

function stripped(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && LEADING.has(words[from] ?? '')) from += 1;
  while (
    to - from > 1 &&
    (TRAILING_FORMS.has(words[to - 1] ?? '') || (to < words.length && JOINING.has(words[to - 1] ?? '')))
  )
    to -= 1;
  return words.slice(from, to);
}

/**
 * What two spellings of one company's name share: NFKC, kana, case, accents, hyphens, spaces and old characters folded, legal
 * forms dropped at both ends. A branch (支店) is another key than its company; a name that is a legal form alone keeps it.
 * '' only for a name without a letter or digit.
 */
export function companyKey(name: string): string {
  const normal = foldOldCharacters(foldForSearch(name)).replaceAll('ゖ', 'け').replaceAll('ゕ', 'か');
  const withoutForms = normal.replace(EAST_ASIAN_FORMS, ' ');
  const words = withoutDots(/[\p{L}\p{N}]/u.test(withoutForms) ? withoutForms : normal)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word));
  return withoutBrokenForms(
    stripped(words)
      .join('')
      .replace(/[^\p{L}\p{M}\p{N}&]/gu, ''),
  );
}

/** A form that spaces or signs had broken up ('株式 会社') is whole again once they are gone. */
function withoutBrokenForms(key: string): string {
  const bare = key.replace(EAST_ASIAN_FORMS, '');
  return bare === key || !/[\p{L}\p{N}]/u.test(bare) ? key : withoutBrokenForms(bare);
}
