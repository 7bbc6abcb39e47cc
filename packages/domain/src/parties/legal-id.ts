import { oneOf, type Refusal, refuse, type ShapeRefusal, toldText } from '../shared/index.ts';
import { EU_VAT } from './legal-ids/eu-vat.ts';
import { REGISTERS, type Register } from './legal-ids/registers.ts';

/** The registers a company's number may stand in. */
export const LEGAL_ID_KINDS = [
  'JP_CORPORATE_NUMBER',
  'JP_INVOICE_NUMBER',
  'EU_VAT',
  'GB_COMPANY_NUMBER',
  'CH_UID',
  'IN_GSTIN',
  'US_EIN',
  'AU_ABN',
  'CN_USCC',
  'LEI',
  'DUNS',
] as const;

/** One of `LEGAL_ID_KINDS`. */
export type LegalIdKind = (typeof LEGAL_ID_KINDS)[number];

/** A company's number in a public register. Two with the same `identity` are one registration. */
export interface LegalId {
  readonly kind: LegalIdKind;
  /** As the register writes it. */
  readonly value: string;
  /** 'jp:4011001098993', 'vat-DE:129273398': compared exactly. */
  readonly identity: string;
  /**
   * Where a company has one holder only: of two ids of one register other holders are other companies. A company has a DUNS
   * number for each of its places, so every one is a register of its own.
   */
  readonly register: string;
  /** What in the id names the company: the PAN of a GSTIN, else all of it. */
  readonly holder: string;
}

/** A corporation's invoice number is its corporate number, so both stand in one register. */
const ONE_REGISTER: Partial<Record<LegalIdKind, string>> = {
  JP_CORPORATE_NUMBER: 'jp',
  JP_INVOICE_NUMBER: 'jp',
};

/** What people put between the characters. IE numbers have + and * of their own. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,/:_‐‑‒–—―−ー-]/gu, '');
}

/** Greece writes its numbers with EL, and is the country GR. */
function memberOf(country: string | undefined): string {
  return country === 'GR' ? 'EL' : (country ?? '');
}

function readVat(id: string, country: string | undefined): { member: string; number: string } | undefined {
  const written = id.replace(/^GR(?=\d)/, 'EL');
  const member = written.slice(0, 2);
  if (EU_VAT[member]?.form.test(completeVat(member, written.slice(2))))
    return { member, number: completeVat(member, written.slice(2)) };
  const home = memberOf(country);
  const number = completeVat(home, id);
  return EU_VAT[home]?.form.test(number) ? { member: home, number } : undefined;
}

/** Belgian numbers of before 2005 were written without their first zero. */
function completeVat(member: string, number: string): string {
  return member === 'BE' && /^\d{9}$/.test(number) ? `0${number}` : number;
}

/** Why a text is no legal id of its kind. */
export type LegalIdRefusal =
  | ShapeRefusal
  | Refusal<'legal-id-unreadable' | 'legal-id-mistyped' | 'legal-id-of-invoices'>;

const kindShape = oneOf(LEGAL_ID_KINDS);

/**
 * Reads a legal id as it is typed: width, case, spaces, dots and hyphens do not matter. Refused when it has not the form of its
 * register, or when its check digit disagrees: then a digit is mistyped. `country` (ISO 3166) is taken for a VAT number that
 * does not name its own.
 * Source: each register's own keeper, named at `REGISTERS`; that width and signs do not matter is ours, because
 * letterheads write them in every way.
 */
export function readLegalId(kind: LegalIdKind, typed: string, country?: string): LegalId | LegalIdRefusal {
  const unknown = kindShape(kind, ['kind']);
  if (unknown) return unknown;
  const text = toldText(typed);
  const about = { parameters: { text } };
  if (kind === 'EU_VAT') {
    const vat = readVat(bare(text), country);
    if (!vat) return refuse('legal-id-unreadable', about);
    const { member, number } = vat;
    if (EU_VAT[member]?.checks?.(number) === false) return refuse('legal-id-mistyped', about);
    const register = `vat-${member}`;
    return { kind, value: `${member}${number}`, identity: `${register}:${number}`, register, holder: number };
  }
  const rule: Register = REGISTERS[kind];
  const id = rule.complete?.(bare(text)) ?? bare(text);
  if (kind === 'JP_CORPORATE_NUMBER' && REGISTERS.JP_INVOICE_NUMBER.form.test(id))
    return refuse('legal-id-of-invoices', about);
  if (!rule.form.test(id)) return refuse('legal-id-unreadable', about);
  if (rule.checks?.(id) === false) return refuse('legal-id-mistyped', about);
  const scheme = ONE_REGISTER[kind] ?? kind.toLowerCase().replaceAll('_', '-');
  const holder = rule.holderOf?.(id) ?? id;
  const identity = `${scheme}:${scheme === 'jp' ? holder : id}`;
  const register = kind === 'DUNS' ? identity : scheme;
  return { kind, value: rule.show?.(id) ?? id, identity, register, holder };
}

/** What two companies' legal ids say of them. */
export type LegalRelation =
  | { readonly kind: 'same'; readonly id: LegalId }
  | { readonly kind: 'same-holder'; readonly id: LegalId }
  | { readonly kind: 'other'; readonly one: LegalId; readonly other: LegalId }
  | { readonly kind: 'unknown' };

/**
 * An equal id is the same company; other holders in one register are two companies, whatever else is equal; ids of
 * different registers say nothing of each other.
 * Source: ours, because a register gives one holder one number, so two numbers are two companies, but two registers say
 * nothing of each other.
 */
export function compareLegalIds(one: readonly LegalId[], other: readonly LegalId[]): LegalRelation {
  const pairs = one.flatMap((a) =>
    other.flatMap((b) => (a.register === b.register ? [{ one: a, other: b }] : [])),
  );
  const held = pairs.filter((pair) => pair.one.holder === pair.other.holder);
  const apart = pairs.find((pair) => held.every(({ one: { register } }) => register !== pair.one.register));
  if (apart) return { kind: 'other', ...apart };
  const equal = held.find((pair) => pair.one.identity === pair.other.identity);
  if (equal) return { kind: 'same', id: equal.other };
  const [first] = held;
  return first ? { kind: 'same-holder', id: first.other } : { kind: 'unknown' };
}
