import { normaliseText, type Refusal, refuse } from '../shared/index.ts';
import { fieldOfHeader, headerForm } from './header-words.ts';
import type { ImportColumn, ImportField, ImportTarget } from './import-target.ts';
import type { LeadDraft } from './lead-draft.ts';

/** The columns by which a second file's rows find the first one's. */
export interface ProposedJoin {
  readonly first: number;
  readonly second: number;
}

/**
 * Two columns of one name whose values never repeat and tell records apart, an id before others; undefined when there
 * is none.
 * Source: ours, because a column joins two lists only if it names each record once; names repeat, ids do not.
 */
export function proposeJoin(
  first: readonly ImportColumn[],
  second: readonly ImportColumn[],
): ProposedJoin | undefined {
  const pairs = first.flatMap((one) =>
    second
      .filter((other) => headerForm(one.name) === headerForm(other.name) && isUnique(one) && isUnique(other))
      .map((other) => ({ first: one.index, second: other.index, isId: isId(one) })),
  );
  const best = pairs.find((pair) => pair.isId) ?? pairs.find((pair) => isAddress(first, pair.first));
  return best && { first: best.first, second: best.second };
}

/**
 * Of two files' ids, whose hold the other's: at least half of them, the first where both do; neither where hardly any
 * are shared.
 * Source: ours, because exports end on different days: half is far more than chance and less than all.
 */
export function whichHolds(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): 'FIRST' | 'SECOND' | 'NEITHER' {
  const [fewer, more] = first.size < second.size ? [first, second] : [second, first];
  const shared = [...fewer].filter((id) => more.has(id)).length;
  if (shared === 0 || shared < fewer.size / 2) return 'NEITHER';
  return more === first ? 'FIRST' : 'SECOND';
}

/**
 * The shape of a list: what its headings say, whatever their order, case and width. Two files of one shape are mapped alike.
 * Source: ours, because exports of one system move their columns and keep their words.
 */
export function headerShape(headers: readonly string[]): string {
  return headers.map(headerForm).sort().join('\n');
}

function isId({ name }: ImportColumn): boolean {
  return /(^| )id$/.test(headerForm(name)) || fieldOfHeader(name)?.field === 'lead.external-id';
}

/** An address tells people apart; titles and names that happen to differ tell nothing. */
function isAddress(columns: readonly ImportColumn[], index: number): boolean {
  const name = columns.find((column) => column.index === index)?.name ?? '';
  return fieldOfHeader(name)?.field === 'contact.email';
}

/**
 * True for two exports of one system: further rows of the same list, which join nothing.
 * Source: ours, because two months of one list hold no common record that could be joined.
 */
export function isSameList(first: readonly ImportColumn[], second: readonly ImportColumn[]): boolean {
  const headers = (columns: readonly ImportColumn[]) =>
    columns
      .map(({ name }) => headerForm(name))
      .sort()
      .join('\n');
  return headers(first) === headers(second);
}

/** The field that names each record of a list. */
const NAMES: ReadonlySet<ImportField> = new Set([
  'company.name',
  'product.name',
  'member.name',
  'contact.name',
  'contact.email',
]);

/**
 * The column of one file that names the records of a list in another: of the same header, where the list names each
 * once.
 * Source: ours, because relational exports put names into one file and their ids into the others.
 */
export function proposeNaming(
  first: readonly ImportColumn[],
  list: readonly (ImportColumn & { readonly target: ImportTarget })[],
): ProposedJoin | undefined {
  for (const other of list) {
    if (other.target.kind !== 'field' || !NAMES.has(other.target.field) || !isUnique(other)) continue;
    const one = first.find(({ name }) => headerForm(name) === headerForm(other.name));
    if (one) return { first: one.index, second: other.index };
  }
  return undefined;
}

/** Values are counted to 1,000 only: beyond that every one counted differed. */
function isUnique(column: ImportColumn): boolean {
  return column.filled > 0 && column.distinct >= Math.min(column.filled, 1000);
}

/** Which row of the first file a row of the second adds to, or why to none. */
export type JoinDecision =
  | { readonly kind: 'joins'; readonly key: string }
  | Refusal<'join-id-missing' | 'join-id-unknown' | 'join-id-twice'>;

/**
 * An id as two files may write it differently: in case and width.
 * Source: ours, because spreadsheets change case and width, and an id is meant to be one.
 */
export function joinKey(id: string): string {
  return normaliseText(id);
}

/**
 * A row of the second file joins the row of the first whose id it has; each may be joined once.
 * Source: ours, because a row joined twice would count its amounts twice.
 */
export function decideJoin(
  id: string,
  known: ReadonlySet<string>,
  joined: ReadonlySet<string>,
): JoinDecision {
  const key = joinKey(id);
  const about = { parameters: { text: id } };
  if (key === '') return refuse('join-id-missing');
  if (!known.has(key)) return refuse('join-id-unknown', about);
  return joined.has(key) ? refuse('join-id-twice', about) : { kind: 'joins', key };
}

/**
 * What two rows about one lead say together: the second fills what the first leaves open, and its outcome counts.
 * Source: ours, because the first file is the list of leads, and the second tells what became of them.
 */
export function joinDrafts(first: LeadDraft, second: LeadDraft): LeadDraft {
  return {
    externalId: first.externalId ?? second.externalId,
    company: joinCompanies(first.company, second.company),
    contact: first.contact ?? second.contact,
    lead: filled(first.lead, second.lead),
    touch: filled(first.touch, second.touch),
    lines: first.lines.length > 0 ? first.lines : second.lines,
    productGroups: first.productGroups.length > 0 ? first.productGroups : second.productGroups,
    outcome: second.outcome.kind === 'OPEN' ? first.outcome : second.outcome,
    credits: second.credits.length > 0 ? second.credits : first.credits,
    customs: [...first.customs, ...second.customs],
    groups: [...first.groups, ...second.groups],
  };
}

/** Two rows about one company say of it what either of them says. */
function joinCompanies(first: LeadDraft['company'], second: LeadDraft['company']): LeadDraft['company'] {
  if (!first || !second) return first ?? second;
  return normaliseText(first.name) === normaliseText(second.name) ? filled(first, second) : first;
}

function filled<Part extends object>(first: Part, second: Part): Part {
  const said = Object.entries(first).filter(([, value]) => value !== null);
  return { ...second, ...Object.fromEntries(said) };
}
