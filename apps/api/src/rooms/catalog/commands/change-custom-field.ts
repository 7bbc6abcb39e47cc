// Invariants: a field's name is its own on its kind of record; its type never changes, nor the key of a choice; limits
// hold, of those that are quick in lists too.
// Locks: the list of custom fields, until the commit.
// Changes: CustomField.
import {
  type CustomField,
  type CustomFieldInput,
  checkDefinition,
  defineCustomField,
  type FieldConstraints,
  type FieldDefault,
  type FieldHost,
  type FieldOption,
  freeOptionKey,
  judgeIndexing,
  LIMITS,
  optionsOf,
  UNCONSTRAINED,
} from '@mikomi/domain/catalog';
import { isRefusal, normaliseText, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { customFieldsOf, type StoredField } from '../store/custom-fields.ts';
import { customFieldRecord } from '../store/records.ts';
import { lockSettings } from '../store/setting-lists.ts';
import { orderSettings } from './change-setting.ts';

export interface ChangedField {
  readonly id: string;
  readonly commandId: string;
}

/** What values keep to, and what a new record has; what is not said stays, and null takes a default away. */
export interface FieldLimits {
  readonly constraints?: Partial<FieldConstraints> | null | undefined;
  readonly defaultValue?: FieldDefault | null | undefined;
}

/** Adds a field to a kind of record, at the end of its fields. */
export function createCustomField(
  member: MemberContext,
  input: CustomFieldInput & { readonly required: boolean } & FieldLimits,
): Promise<ChangedField | Refusal> {
  return transaction(member, 'create-custom-field', async (tx) => {
    await lockSettings(tx, customFieldRecord);
    const existing = await customFieldsOf(tx, input.host);
    const field = defineCustomField(input, existing);
    if (isRefusal(field)) return inApiWords(field);
    const id = newId();
    const limits = fittingLimits(member, { ...field, id, required: input.required }, input);
    if (isRefusal(limits)) return limits;
    await insert(tx, customFieldRecord, [
      {
        id,
        record: field.host,
        label: field.name,
        type: field.type,
        options: field.options,
        required: input.required,
        ...limits,
        position: (existing.at(-1)?.position ?? -1) + 1,
        createdAt: tx.now(),
      },
    ]);
    return { id, commandId: tx.commandId };
  });
}

export interface FieldEdit extends FieldLimits {
  readonly id: string;
  readonly label?: string | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly indexed?: boolean | null | undefined;
  /** All choices of a select in order: one with a key keeps it, one without is new. */
  readonly options?:
    | readonly { readonly key?: string | null | undefined; readonly label: string }[]
    | null
    | undefined;
}

/** Renames a field, makes it required or not, quick in lists or not, and adds, renames, orders or drops its choices. */
export function editCustomField(member: MemberContext, edit: FieldEdit): Promise<ChangedField | Refusal> {
  return transaction(member, 'edit-custom-field', async (tx) => {
    await lockSettings(tx, customFieldRecord);
    const fields = await customFieldsOf(tx);
    const field = fields.find(({ id }) => id === edit.id);
    if (!field) return refuse('custom-field-not-found', { path: ['id'] });
    const options = edit.options ? editedOptions(field, edit.options) : field.options;
    if (isRefusal(options)) return options;
    const input = {
      host: field.host,
      name: edit.label ?? field.name,
      type: field.type,
      options: options.map(({ label }) => label),
    };
    const fitting = defineCustomField(
      input,
      fields.filter(({ id }) => id !== edit.id),
    );
    if (isRefusal(fitting)) return inApiWords(fitting);
    const indexed = edit.indexed ?? field.indexed;
    const unfit =
      indexed && !field.indexed
        ? judgeIndexing(
            field,
            fields.filter((other) => other.indexed),
          )
        : undefined;
    if (unfit) return unfit;
    const required = edit.required ?? field.required;
    const limits = fittingLimits(member, { ...field, options, required }, edit);
    if (isRefusal(limits)) return limits;
    await update(tx, customFieldRecord, [
      { id: field.id, label: fitting.name, options, required, indexed, ...limits },
    ]);
    return { id: field.id, commandId: tx.commandId };
  });
}

/** Takes a field out of use; its values stay where they are. */
export function archiveCustomField(member: MemberContext, id: string): Promise<ChangedField | Refusal> {
  return transaction(member, 'archive-custom-field', async (tx) => {
    await lockSettings(tx, customFieldRecord);
    const fields = await customFieldsOf(tx);
    if (!fields.some((field) => field.id === id)) return refuse('custom-field-not-found', { path: ['id'] });
    await remove(tx, customFieldRecord, [id]);
    return { id, commandId: tx.commandId };
  });
}

/** Puts the named fields of a kind of record first, in their order. */
export function orderCustomFields(
  member: MemberContext,
  host: FieldHost,
  ids: readonly string[],
): Promise<{ readonly commandId: string } | Refusal> {
  return transaction(member, 'reorder-custom-fields', async (tx) => {
    const refused = await orderSettings(tx, customFieldRecord, ids, host);
    return refused ?? { commandId: tx.commandId };
  });
}

/** Constraints and default as they are kept, once they are fit for the field. */
function fittingLimits(
  { organization }: MemberContext,
  field: CustomField & { readonly required: boolean } & Partial<
      Pick<StoredField, 'constraints' | 'defaultValue'>
    >,
  { constraints, defaultValue }: FieldLimits,
): { readonly constraints: object; readonly defaultValue: FieldDefault | null } | Refusal {
  const { id, host, name, type, options, required } = field;
  const wanted = {
    ...{ id, host, name, type, options, required },
    requiredFrom: null,
    constraints: { ...UNCONSTRAINED, ...(constraints ?? field.constraints) },
    defaultValue: defaultValue === undefined ? (field.defaultValue ?? null) : defaultValue,
  };
  const { currency, phoneCountry: country, locale } = organization;
  const checked = checkDefinition(wanted, {}, [], { currency, country, locale, isMember: () => false });
  if (isRefusal(checked)) return checked;
  const kept = Object.entries(checked.constraints).filter(([, limit]) =>
    Array.isArray(limit) ? limit.length > 0 : limit !== null,
  );
  return { constraints: Object.fromEntries(kept), defaultValue: checked.defaultValue };
}

function editedOptions(
  field: StoredField,
  wanted: readonly { readonly key?: string | null | undefined; readonly label: string }[],
): readonly FieldOption[] | Refusal {
  if (wanted.length > LIMITS.options)
    return refuse('too-many-options', { path: ['options'], parameters: { atMost: LIMITS.options } });
  const taken = new Set(wanted.flatMap(({ key }) => (key ? [key] : [])));
  const options: FieldOption[] = [];
  for (const { key, label } of wanted) {
    const [fresh] = optionsOf([label]);
    if (!fresh || options.some((option) => normaliseText(option.label) === normaliseText(label))) continue;
    if (key && !field.options.some((option) => option.key === key))
      return refuse('option-unknown', { path: ['options'], parameters: { text: key } });
    options.push({ key: key ?? freeOptionKey(fresh.key, taken), label: fresh.label });
  }
  return options;
}

/** The API calls a field's name its label. */
function inApiWords(refusal: Refusal): Refusal {
  return refusal.path?.[0] === 'name' ? { ...refusal, path: ['label'] } : refusal;
}
