import { type CustomField, type FieldHost, inferField } from '../catalog/index.ts';
import { normaliseText, type Sentence } from '../shared/index.ts';
import { creditRoleOf, fieldOfHeader, headerForm, namesContacts, namesNoField } from './header-words.ts';
import { kindOf, translateFor } from './import-kind.ts';
import {
  type ImportColumn,
  type ImportField,
  type ImportKind,
  type ImportTarget,
  traitsOf,
} from './import-target.ts';
import { nullWordsOf } from './null-words.ts';
import { contradicts, looksLikeEmail, looksLikePhone, looksLikeStage, looksLikeUrl } from './value-shape.ts';

/** Why a column is proposed to go where it goes. */
export type MappingReason =
  | 'mapping-header'
  | 'mapping-header-part'
  | 'mapping-values'
  | 'mapping-own-field'
  | 'mapping-credit-role'
  | 'mapping-new-field'
  | 'mapping-one-value'
  | 'mapping-taken'
  | 'mapping-needs'
  | 'mapping-contradicted'
  | 'mapping-empty';

/** A column's proposed target, how sure it is (0 to 1), and why. */
export interface ProposedTarget {
  readonly column: number;
  readonly target: ImportTarget;
  readonly confidence: number;
  readonly reason: Sentence<MappingReason>;
}

/** What a file is about, and where each of its columns goes. */
export interface ProposedMapping {
  readonly kind: ImportKind;
  readonly columns: readonly ProposedTarget[];
}

/** What the organization already has that a column may name. */
export interface MappingKnowledge {
  readonly customFields: readonly CustomField[];
  readonly stageNames: readonly string[];
  readonly memberNames: readonly string[];
  readonly productNames: readonly string[];
  /** What the columns are of, where that is known beforehand. */
  readonly kind?: ImportKind;
  /** ISO 3166 country of phone numbers without one. */
  readonly country?: string;
}

interface Candidate {
  readonly column: ImportColumn;
  readonly field: ImportField;
  readonly confidence: number;
  readonly reason: MappingReason;
}

/**
 * Where each column of a file goes: by its header, else by the organization's own fields, else by its values; a field
 * that takes one column takes the surest, the leftmost of equals. What finds no place becomes a new custom field.
 * Source: ours, because a header says what its writer meant, values only what it could be; nothing of a file is dropped
 * in silence.
 */
export function proposeMapping(columns: readonly ImportColumn[], known: MappingKnowledge): ProposedMapping {
  const candidates = columns.flatMap((column) => candidateOf(column, known) ?? []);
  const chosen = withSource(
    withExpectedValue(withWhatTheyNeed(withContactAddress(withNamelessAds(firstOfEach(candidates))))),
  );
  const kind =
    known.kind ??
    kindOf(
      new Set(chosen.map((each) => each.field)),
      columns.some((column) => isCredit(column)),
      columns.some(({ name }) => namesContacts(name)),
    );
  const byColumn = new Map(chosen.map((each) => [each.column.index, each]));
  const taken = new Set(chosen.map((each) => each.field));
  const lost = new Map(
    candidates.flatMap((each) =>
      taken.has(each.field) && translateFor(kind, each.field) === undefined
        ? []
        : [[each.column.index, each]],
    ),
  );
  return {
    kind,
    columns: columns.map((column) => {
      const found = byColumn.get(column.index);
      const field = found && translateFor(kind, found.field);
      return found && field
        ? proposed(column, { kind: 'field', field }, found.confidence, found.reason)
        : withoutField(column, known, kind, lost.get(column.index));
    }),
  };
}

function candidateOf(column: ImportColumn, known: MappingKnowledge): Candidate | undefined {
  const own = known.customFields.some((field) => sameName(field.name, column.name));
  if (own || isCredit(column) || namesNoField(column.name)) return undefined;
  const named = fieldOfHeader(column.name);
  if (named && !contradicts(named.field, column)) {
    return named.whole
      ? { column, field: named.field, confidence: 0.95, reason: 'mapping-header' }
      : { column, field: named.field, confidence: 0.7, reason: 'mapping-header-part' };
  }
  const shown = fieldOfValues(column.samples, known);
  return shown && { column, field: shown, confidence: 0.6, reason: 'mapping-values' };
}

function fieldOfValues(samples: readonly string[], known: MappingKnowledge): ImportField | undefined {
  if (looksLikeEmail(samples)) return 'contact.email';
  if (looksLikePhone(samples, known.country)) return 'contact.phone';
  if (looksLikeStage(samples, new Set(known.stageNames.map((name) => name.toLowerCase()))))
    return 'lead.stage';
  if (mostlyAmong(samples, known.memberNames)) return 'lead.owner';
  if (mostlyAmong(samples, known.productNames)) return 'line.product';
  return looksLikeUrl(samples) ? 'company.website' : undefined;
}

function mostlyAmong(samples: readonly string[], names: readonly string[]): boolean {
  if (names.length === 0 || samples.length === 0) return false;
  const known = new Set(names.map(normaliseText));
  return samples.filter((value) => known.has(normaliseText(value))).length / samples.length >= 0.6;
}

function firstOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const surest = [...candidates].sort((a, b) => weight(b) - weight(a) || a.column.index - b.column.index);
  const taken = new Set<ImportField>();
  return surest.filter((each) => {
    if (traitsOf(each.field).several && (!isOfLines(each.field) || isCounted(each.column))) return true;
    const free = !taken.has(each.field);
    taken.add(each.field);
    return free;
  });
}

/** `Product 1` and `Product 2` are two products; `Product` and `Service` are two words for one thing, or two things. */
function isCounted({ name }: ImportColumn): boolean {
  return /\d\s*[)\]]?\s*$/.test(headerForm(name));
}

function isOfLines(field: ImportField): boolean {
  return field.startsWith('line.');
}

/** An empty column never displaces a filled one. */
function weight(candidate: Candidate): number {
  return candidate.column.filled === 0 ? candidate.confidence - 1 : candidate.confidence;
}

/** A company's details without a company, or a quantity without a product, would hang in the air. */
function withWhatTheyNeed(chosen: readonly Candidate[]): readonly Candidate[] {
  const renamed = withCompanyName(chosen);
  const fields = renamed.map((each) => each.field);
  return renamed.filter(({ field }) => {
    const { needs } = traitsOf(field);
    return (
      needs === undefined ||
      fields.some((each) => each === needs || (needs === 'contact' && IDENTIFIES.has(each)))
    );
  });
}

const IDENTIFIES: ReadonlySet<ImportField> = new Set([
  'contact.name',
  'contact.family',
  'contact.given',
  'contact.phone',
  'contact.email',
]);

/** "Name" beside two or more details of companies, and nothing else of a person, is the company's. */
function withCompanyName(chosen: readonly Candidate[]): readonly Candidate[] {
  const fields = chosen.map((each) => each.field);
  const details = fields.filter((field) => field.startsWith('company.')).length;
  const person = fields.some((field) => field.startsWith('contact.') && !SHARED_WITH_COMPANIES.has(field));
  if (details < 2 || person || fields.includes('company.name')) return chosen;
  return chosen.map((each) => (each.field === 'contact.name' ? { ...each, field: 'company.name' } : each));
}

/** Where a campaign, a form or an ad has no name in the file, its id is what it is called. */
function withNamelessAds(chosen: readonly Candidate[]): readonly Candidate[] {
  const fields = new Set(chosen.map(({ field }) => field));
  return chosen.map((each) => {
    const named = each.field === 'touch.answer' ? NAMED_BY_ID[headerForm(each.column.name)] : undefined;
    return named && !fields.has(named) && each.column.filled > 0 ? { ...each, field: named } : each;
  });
}

const NAMED_BY_ID: Readonly<Record<string, ImportField>> = {
  'ad id': 'touch.ad',
  広告id: 'touch.ad',
  'campaign id': 'touch.campaign',
  キャンペーンid: 'touch.campaign',
  'form id': 'touch.form',
  フォームid: 'touch.form',
};

/** Where no company is named, an address is the person's. */
function withContactAddress(chosen: readonly Candidate[]): readonly Candidate[] {
  const fields = chosen.map(({ field }) => field);
  if (fields.includes('company.name') || !fields.some((field) => IDENTIFIES.has(field))) return chosen;
  const details = fields.filter(
    (field) => field.startsWith('company.') && field !== 'company.address',
  ).length;
  if (details >= 2) return chosen;
  return chosen.map((each) =>
    each.field === 'company.address' ? { ...each, field: 'contact.address' } : each,
  );
}

/** Where no other column says where leads come from, the source that their links named does. */
function withSource(chosen: readonly Candidate[]): readonly Candidate[] {
  if (chosen.some(({ field }) => field === 'touch.source')) return chosen;
  return chosen.map((each) => (each.field === 'touch.origin' ? { ...each, field: 'touch.source' } : each));
}

/** Where nothing says of a lead that it ended, its value is what it may bring: nothing of it was won yet. */
function withExpectedValue(chosen: readonly Candidate[]): readonly Candidate[] {
  const fields = chosen.map(({ field }) => field);
  if (fields.includes('lead.expected-value') || fields.some((field) => ENDS.has(field))) return chosen;
  return chosen.map((each) =>
    each.field === 'lead.close-value' ? { ...each, field: 'lead.expected-value' } : each,
  );
}

const ENDS: ReadonlySet<ImportField> = new Set([
  'lead.stage',
  'lead.won',
  'lead.closed-on',
  'lead.won-on',
  'lead.lost-on',
  'lead.lost-reason',
]);

const SHARED_WITH_COMPANIES: ReadonlySet<ImportField> = new Set([
  'contact.name',
  'contact.phone',
  'contact.email',
]);

function withoutField(
  column: ImportColumn,
  known: MappingKnowledge,
  kind: ImportKind,
  lost: Candidate | undefined,
): ProposedTarget {
  const own = known.customFields.find((field) => sameName(field.name, column.name));
  if (own) return proposed(column, { kind: 'custom', fieldId: own.id }, 0.95, 'mapping-own-field');
  if (column.filled === 0) return proposed(column, { kind: 'skip' }, 0.9, 'mapping-empty');
  const role = creditRoleOf(column.name);
  if (role !== undefined) return proposed(column, { kind: 'credit', role }, 0.8, 'mapping-credit-role');
  const host = HOSTS[kind];
  if (host === undefined) return proposed(column, { kind: 'skip' }, 0.4, 'mapping-new-field');
  const target = {
    kind: 'new-custom',
    host,
    name: column.name,
    inferred: inferField(withoutNulls(column)),
  } as const;
  if (column.distinct === 1 && column.filled > 1) return proposed(column, target, 0.3, 'mapping-one-value');
  const named = fieldOfHeader(column.name);
  if (lost)
    return proposed(column, target, 0.6, traitsOf(lost.field).needs ? 'mapping-needs' : 'mapping-taken');
  const isOfAnother = named && translateFor(kind, named.field) === undefined;
  return proposed(column, target, 0.6, named && !isOfAnother ? 'mapping-contradicted' : 'mapping-new-field');
}

/** `Select` is no choice of a select. */
function withoutNulls(column: ImportColumn): ImportColumn {
  const empties = new Set(nullWordsOf(column.samples));
  return { ...column, samples: column.samples.filter((value) => !empties.has(value)) };
}

const HOSTS: Readonly<Partial<Record<ImportKind, FieldHost>>> = {
  LEADS: 'LEAD',
  CONTACTS: 'CONTACT',
  COMPANIES: 'COMPANY',
};

function isCredit(column: ImportColumn): boolean {
  return creditRoleOf(column.name) !== undefined && fieldOfHeader(column.name)?.whole !== true;
}

function sameName(one: string, other: string): boolean {
  return headerForm(one) === headerForm(other);
}

function proposed(
  column: ImportColumn,
  target: ImportTarget,
  confidence: number,
  key: MappingReason,
): ProposedTarget {
  return { column: column.index, target, confidence, reason: { key, parameters: { column: column.name } } };
}
