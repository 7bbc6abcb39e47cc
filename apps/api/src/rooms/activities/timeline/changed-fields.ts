import {
  countryName,
  formatDay,
  formatMoney,
  globalId,
  isDay,
  isUuid,
  type Locale,
  languageName,
  sayer,
} from '@mikomi/domain/shared';
import { changedCustomValues, type NamedFields } from './changed-custom-values.ts';
import type { ChangedField, ShownValue } from './changed-field.ts';
import type { References } from './names-of.ts';
import { timelineWords } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/** A change as it was recorded, with what is needed to tell it. */
export interface ChangeRow {
  readonly id: string;
  readonly commandId: string;
  readonly undoCommandId: string | null;
  readonly isUndo: boolean;
  readonly recordType: string;
  readonly recordId: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly before: Json | null;
  readonly after: Json | null;
  readonly origin: string;
  readonly currency: string;
  readonly lineName: string | null;
  readonly point: string | null;
  readonly collaboratorId: string | null;
  /** The channel that a consent is about. */
  readonly consentTo: string | null;
  /** And what it is for. */
  readonly consentFor: string | null;
}

const REFERENCES: Readonly<Record<string, string>> = {
  ownerId: 'Member',
  memberId: 'Member',
  teamId: 'Team',
  sourceId: 'Source',
  pipelineId: 'Pipeline',
  stageId: 'Stage',
  lossReasonId: 'LossReason',
  contactId: 'Contact',
  companyId: 'Company',
  parentId: 'Company',
  productId: 'Product',
};
/** What says whose a part of a party is, on whose timeline it stands. */
const OF_A_PARTY = { contactId: true, companyId: true };
const AMOUNTS = new Set(['expectedValue', 'unitPrice']);
const CODES = new Set(['status', 'closedAs', 'potential', 'kind', 'state', 'billing', 'shared', 'interest']);
const PLAIN = [
  'name',
  'nameReading',
  'familyName',
  'givenName',
  'familyReading',
  'givenReading',
  'jobTitle',
  'industry',
  'employees',
  'website',
  'country',
  'region',
  'city',
  'postalCode',
  'addressLine',
  'language',
  'note',
  'lossNote',
  'potentialReason',
  'expectedCloseOn',
  'wonOn',
  'lostOn',
  'quantity',
  'value',
];

/** The columns whose changes are told; the others are bookkeeping. */
export const SHOWN_COLUMNS: readonly string[] = [
  ...Object.keys(REFERENCES),
  ...AMOUNTS,
  ...CODES,
  ...PLAIN,
  'attributes',
  'deletedAt',
];

/** Which records changes refer to, so that their names are read at once. */
export function referencesIn(changes: readonly ChangeRow[]): References {
  const found = new Map<string, Set<string>>();
  const add = (type: string, id: unknown) => {
    if (typeof id === 'string' && isUuid(id)) found.set(type, (found.get(type) ?? new Set()).add(id));
  };
  for (const { before, after, collaboratorId } of changes) {
    add('Member', collaboratorId);
    for (const row of [before, after]) {
      for (const [column, value] of Object.entries(row ?? {})) {
        if (REFERENCES[column]) add(REFERENCES[column], value);
        // The value of a field that names a member is the member's key.
        if (column === 'attributes')
          for (const each of Object.values((value ?? {}) as Json)) add('Member', each);
      }
    }
  }
  return found;
}

const say = sayer(timelineWords);

const PARTS: readonly string[] = ['ContactPoint', 'GroupMember', 'ProductLine', 'LeadCollaborator'];

/** What a part was of which nothing is known any more: its kind alone. */
export function partOf({ recordType }: Pick<ChangeRow, 'recordType'>, locale: Locale): string | null {
  return PARTS.includes(recordType) ? say({ key: `part.${recordType}` }, locale) : null;
}

/** What changed, by its name, where it is not the record itself. */
export function subjectOf(
  {
    lineName,
    point,
    consentTo,
    consentFor,
  }: Pick<ChangeRow, 'lineName' | 'point' | 'consentTo' | 'consentFor'>,
  locale: Locale,
): string | null {
  if (lineName !== null || point !== null || consentTo === null) return lineName ?? point;
  const to = say({ key: `consent.${consentTo}` }, locale);
  return consentTo === 'ANY' ? to : `${to} · ${say({ key: `purpose.${consentFor}` }, locale)}`;
}

/** What a change changed, field by field, in the reader's words: never an id alone. */
export function fieldsOf(
  { recordType, before, after, currency }: ChangeRow,
  names: ReadonlyMap<string, string>,
  customs: NamedFields,
  locale: Locale,
): readonly ChangedField[] {
  const isPart = recordType === 'Consent' || recordType === 'ContactPoint';
  const columns = SHOWN_COLUMNS.filter(
    (column) => (column in (before ?? {}) || column in (after ?? {})) && !(isPart && column in OF_A_PARTY),
  );
  return columns.flatMap((column): ChangedField[] => {
    if (column === 'attributes')
      return changedCustomValues(before?.attributes, after?.attributes, customs, names, locale);
    const shown = (row: Json | null) => shownValue(column, row?.[column], currency, names, locale);
    const field = column.replace(/Id$/, '');
    const one = {
      field,
      label: say({ key: `field.${field}` }, locale),
      before: shown(before),
      after: shown(after),
    };
    return one.before === null && one.after === null ? [] : [one];
  });
}

function shownValue(
  column: string,
  value: unknown,
  currency: string,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): ShownValue | null {
  if (value === null || value === undefined || value === '') return null;
  const type = REFERENCES[column];
  const text = String(value);
  if (type)
    return { text: names.get(text) ?? say({ key: 'value.hidden' }, locale), id: globalId(type, text) };
  if (column === 'deletedAt') return { text: say({ key: 'value.deleted' }, locale), id: null };
  if (AMOUNTS.has(column) && currency)
    return { text: formatMoney({ amount: Number(value), currency }, locale), id: null };
  if (CODES.has(column)) return { text: codeText(text, locale), id: null };
  if (column === 'language') return { text: languageName(text, locale), id: null };
  if (column === 'country') return { text: countryName(text, locale), id: null };
  if (isDay(text)) return { text: formatDay(text, locale), id: null };
  return { text: text.slice(0, 500), id: null };
}

/** A code that has no words yet is shown as it is. */
function codeText(code: string, locale: Locale): string {
  const key = `value.${code}`;
  const text = say({ key }, locale);
  return text === key ? code : text;
}
