import { tidySpaces, toldText } from '../shared/index.ts';
import { dividedByWords, isBranchName } from './branch-name.ts';
import { companyKey } from './company-key.ts';
import { TRAILING_FORMS, UNSPACED_FORMS } from './legal-forms.ts';

/** A company's name and the part of it that a record is of; `branch` is '' for the company itself. */
export interface BranchedName {
  readonly company: string;
  readonly branch: string;
}

/** The keys of a company's name: its own, that of the company it is a part of, and that of the part. */
export interface CompanyKeys {
  /** `companyKey` of the whole name. */
  readonly key: string;
  /** `key` where the name names no branch. */
  readonly parentKey: string;
  readonly branchKey: string;
}

type Division = readonly [company: string, branch: string];

function inBrackets(text: string): Division | undefined {
  const [, company, branch] = /^(.+?)\s*[([【]([^()[\]【】]+)[)\]】]$/u.exec(text) ?? [];
  return company !== undefined && branch !== undefined ? [company, branch] : undefined;
}

const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]';
/** A space divides where East Asian writing meets it, on either side; between Latin words it only parts them. */
const DIVIDERS = new RegExp(`\\s+[-–—―|:/]\\s+|[,、]\\s*|(?<=${UNSPACED}) | (?=${UNSPACED})`, 'gu');

/** Every place where a comma, a dash or a space may divide, the last first. */
function atDividers(text: string): readonly Division[] {
  return [...text.matchAll(DIVIDERS)]
    .reverse()
    .map((place) => [text.slice(0, place.index), text.slice(place.index + place[0].length)]);
}

/** A legal form stands at the end of the company's own name: 山田製作所株式会社|福岡支店, Acme GmbH|Niederlassung München. */
function behindForms(text: string): readonly Division[] {
  const east = [...text.matchAll(UNSPACED_FORMS)].map((form) => form.index + form[0].length);
  const latin = [...text.matchAll(/[\p{L}.]+/gu)]
    .filter((word) => TRAILING_FORMS.has(word[0].replaceAll('.', '').toLowerCase()))
    .map((word) => word.index + word[0].length);
  return [...east, ...latin].map((end) => [text.slice(0, end), text.slice(end).replace(/^[\s,-]+/u, '')]);
}

function isCompany(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(UNSPACED_FORMS, '')) && companyKey(text) !== 'the';
}

/**
 * Takes the branch off a company's name: behind a legal form, a comma or a dash, in brackets, behind a space in East Asian
 * names, or by the place it is named after. What can't be told for sure stays whole: a name divided wrongly would say that
 * strangers are one company.
 * Source: ours, because Japanese offices write 支店 behind the company's name, and one customer would otherwise be many.
 */
export function splitBranch(name: string): BranchedName {
  const text = tidySpaces(toldText(name).normalize('NFKC'));
  const bracketed = inBrackets(text);
  const divided = dividedByWords(text);
  const found = [...(bracketed ? [bracketed] : []), ...behindForms(text), ...atDividers(text)].find(
    ([company, branch]) => isBranchName(branch) && isCompany(company),
  );
  const [company, branch] = found ?? (divided && isCompany(divided[0]) ? divided : [text, '']);
  return { company: tidySpaces(company), branch: tidySpaces(branch) };
}

/**
 * The keys by which a company, its branches and its namesakes are found. `key` is the one that is stored.
 * Source: ours, because a branch has to be found by its company, and must not be taken for it.
 */
export function companyKeysOf(name: string): CompanyKeys {
  const key = companyKey(name);
  const { company, branch } = splitBranch(name);
  return branch === ''
    ? { key, parentKey: key, branchKey: '' }
    : { key, parentKey: companyKey(company), branchKey: companyKey(branch) };
}
