import {
  isRefusal,
  listOf,
  normaliseText,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  tidySpaces,
} from '../shared/index.ts';
import {
  type CustomField,
  FIELD_HOSTS,
  FIELD_TYPES,
  type FieldHost,
  type FieldOption,
  type FieldType,
  LIMITS,
} from './custom-field.ts';

/** A custom field as it is asked for: the labels of its options, in their order. */
export interface CustomFieldInput {
  readonly host: FieldHost;
  readonly name: string;
  readonly type: FieldType;
  readonly options: readonly string[];
}

/** Why a custom field is not made. */
export type CustomFieldRefusal =
  | ShapeRefusal
  | Refusal<
      | 'field-name-blank'
      | 'field-name-taken'
      | 'text-too-long'
      | 'too-many-fields'
      | 'options-missing'
      | 'too-many-options'
    >;

const inputShape = objectOf<CustomFieldInput>({
  host: oneOf(FIELD_HOSTS),
  name: textShape,
  type: oneOf(FIELD_TYPES),
  options: listOf(textShape, Number.POSITIVE_INFINITY),
});

/**
 * A new custom field, a {@link CustomFieldInput}, has a name of its own on its host, and a select its options, each once; the limits hold.
 * Source: ours, because two fields of one name cannot be told apart in a list, a file or a rule.
 */
export function defineCustomField(
  stored: unknown,
  existing: readonly CustomField[],
): Omit<CustomField, 'id'> | CustomFieldRefusal {
  const input = readShape(stored, inputShape);
  if (isRefusal(input)) return input;
  const name = tidySpaces(input.name);
  const beside = existing.filter((field) => field.host === input.host);
  if (name === '') return refuse('field-name-blank', { path: ['name'] });
  if (name.length > LIMITS.nameLength) return tooLong('name', LIMITS.nameLength);
  if (beside.some((field) => normaliseText(field.name) === normaliseText(name))) {
    return refuse('field-name-taken', { path: ['name'], parameters: { name } });
  }
  if (beside.length >= LIMITS.fieldsPerHost)
    return refuse('too-many-fields', { path: ['host'], parameters: { atMost: LIMITS.fieldsPerHost } });
  if (input.type !== 'SELECT' && input.type !== 'MULTI_SELECT')
    return { host: input.host, name, type: input.type, options: [] };
  const options = optionsOf(input.options);
  if (options.length === 0) return refuse('options-missing', { path: ['options'] });
  if (options.length > LIMITS.options) {
    return refuse('too-many-options', { path: ['options'], parameters: { atMost: LIMITS.options } });
  }
  if (options.some((option) => option.label.length > LIMITS.optionLength))
    return tooLong('options', LIMITS.optionLength);
  return { host: input.host, name, type: input.type, options };
}

/**
 * Options of labels: blank ones left out, labels that read alike once; the key is the label's normal form.
 * Source: ours, because labels that read alike are one choice written twice.
 */
export function optionsOf(labels: readonly string[]): readonly FieldOption[] {
  const byKey = new Map<string, FieldOption>();
  for (const label of labels.map(tidySpaces)) {
    const key = normaliseText(label);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { key, label });
  }
  return [...byKey.values()];
}

function tooLong(path: string, atMost: number): CustomFieldRefusal {
  return refuse('text-too-long', { path: [path], parameters: { atMost } });
}
