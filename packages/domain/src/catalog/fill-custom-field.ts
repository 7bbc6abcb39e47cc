import { type Refusal, refuse } from '../shared/index.ts';
import type { CustomField } from './custom-field.ts';
import {
  type CustomValue,
  type CustomValueContext,
  type CustomValueRefusal,
  readCustomValue,
} from './custom-value.ts';

/**
 * A field that new records must fill is neither left empty by a new one nor emptied later; every other value is read as
 * its type says.
 * Source: ours, because records older than the requirement stay as they are until somebody touches the field.
 */
export function fillCustomField(
  field: CustomField & { readonly required: boolean },
  input: unknown,
  context: CustomValueContext,
): CustomValue | null | CustomValueRefusal | Refusal<'custom-value-missing'> {
  const value = readCustomValue(field, input, context);
  return value === null && field.required
    ? refuse('custom-value-missing', { parameters: { field: field.name } })
    : value;
}
