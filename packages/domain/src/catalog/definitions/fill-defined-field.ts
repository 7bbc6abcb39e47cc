import { isRefusal, type Refusal } from '../../shared/index.ts';
import type { CustomValue, CustomValueContext, CustomValueRefusal } from '../custom-value.ts';
import { fillCustomField } from '../fill-custom-field.ts';
import type { FieldDefinition } from './field-definition.ts';
import { type ConstraintRefusal, keepToConstraints } from './keep-to-constraints.ts';

/**
 * What is entered into a field is read as its type says, filled where it must be, and keeps to its constraints.
 * Source: ours, because the type is read first: of a value that is none nothing else can be said.
 */
export function fillDefinedField(
  definition: FieldDefinition,
  input: unknown,
  context: CustomValueContext,
): CustomValue | null | CustomValueRefusal | ConstraintRefusal | Refusal<'custom-value-missing'> {
  const value = fillCustomField(definition, input, context);
  return value === null || isRefusal(value) ? value : keepToConstraints(definition, value);
}
