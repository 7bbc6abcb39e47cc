// Invariants: a stored custom value has the form its field's type gives it and keeps to its constraints; a required field of a new
// record is filled, one that nobody spoke of by its default.
// Locks: none.
// Changes: nothing; the record that holds the values is written by its own command.
import {
  type CustomValueContext,
  type CustomValueInput,
  decideDefault,
  type FieldHost,
  fillDefinedField,
} from '@mikomi/domain/catalog';
import { isRefusal, parseGlobalId, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { customFieldsOf, knownMembers, type StoredField } from '../store/custom-fields.ts';

/** What was entered into a field: any form of its value, null for nothing. */
export interface EnteredValue {
  readonly fieldId: string;
  readonly value?: unknown;
}

export type Attributes = Readonly<Record<string, unknown>>;

/**
 * The custom values of a record after what was entered: each read as its field's type, an empty one taken away.
 * `before` is null for a new record, whose required fields must be filled. A refusal names the entry and its field.
 */
export async function readCustomValues(
  tx: Transaction,
  organization: OrganizationFacts,
  host: FieldHost,
  entered: readonly EnteredValue[],
  before: Attributes | null,
  path: readonly string[] = [],
): Promise<Attributes | Refusal> {
  if (entered.length === 0 && before !== null) return before;
  const fields = await customFieldsOf(tx, host);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const values = entered.map((entry) => ({
    ...entry,
    value: memberKey(byId.get(entry.fieldId), entry.value),
  }));
  const context = await contextOf(tx, organization, values, byId);
  const attributes: Record<string, unknown> = { ...before };
  for (const [index, { fieldId, value }] of values.entries()) {
    const place = [...path, 'customValues', String(index)];
    const field = byId.get(fieldId);
    if (!field) return refuse('custom-field-not-found', { path: [...place, 'fieldId'] });
    const read = readable(value)
      ? fillDefinedField(field, value ?? null, context)
      : refuse('value-unreadable');
    if (isRefusal(read)) return inField(read, field, [...place, 'value']);
    if (read === null) delete attributes[fieldId];
    else attributes[fieldId] = read;
  }
  if (before === null) Object.assign(attributes, defaultsOf(tx, organization, fields, entered));
  const unfilled = before === null && fields.find(({ id, required }) => required && !(id in attributes));
  return unfilled ? missing(unfilled, [...path, 'customValues']) : attributes;
}

/** The custom values of a new record of which nobody said anything yet, whatever will have to be filled. */
export async function valuesToBegin(
  tx: Transaction,
  organization: OrganizationFacts,
  host: FieldHost,
): Promise<Attributes> {
  return defaultsOf(tx, organization, await customFieldsOf(tx, host), []);
}

/** What a new record has in the fields that nobody spoke of. */
function defaultsOf(
  tx: Transaction,
  { timeZone }: OrganizationFacts,
  fields: readonly StoredField[],
  entered: readonly EnteredValue[],
): Attributes {
  const spokenOf = new Set(entered.map(({ fieldId }) => fieldId));
  const record = { facts: {}, makerId: tx.actorId ?? null };
  const context = { now: tx.now(), zone: timeZone };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = spokenOf.has(field.id) ? null : decideDefault(field, record, context);
      return value === null ? [] : [[field.id, value]];
    }),
  );
}

/** What can be entered at all: text, a number, yes or no, several texts, or an amount with its currency. */
function readable(value: unknown): value is CustomValueInput | null | undefined {
  if (value == null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  const { amount, currency } = value as Record<string, unknown>;
  return Number.isSafeInteger(amount) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

/** A member is entered by their global id and stored by their key. */
function memberKey(field: StoredField | undefined, value: unknown): unknown {
  if (field?.type !== 'MEMBER' || typeof value !== 'string') return value;
  const parsed = parseGlobalId(value, 'Member');
  return isRefusal(parsed) ? value : parsed.id;
}

async function contextOf(
  tx: Transaction,
  organization: OrganizationFacts,
  values: readonly EnteredValue[],
  byId: ReadonlyMap<string, StoredField>,
): Promise<CustomValueContext> {
  const wanted = values.flatMap(({ fieldId, value }) =>
    byId.get(fieldId)?.type === 'MEMBER' && typeof value === 'string' && UUID.test(value) ? [value] : [],
  );
  const members = await knownMembers(tx, wanted);
  return {
    currency: organization.currency,
    country: organization.phoneCountry,
    locale: organization.locale,
    isMember: (id) => members.has(id),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function inField(refusal: Refusal, field: StoredField, path: readonly string[]): Refusal {
  return { ...refusal, path, parameters: { ...refusal.parameters, field: field.name } };
}

function missing(field: StoredField, path: readonly string[]): Refusal {
  return refuse('custom-value-missing', { path, parameters: { field: field.name } });
}
