import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { keyOf } from '../../graphql/global-key.ts';
import type { EnteredValue } from './commands/read-custom-values.ts';

export const CustomValueInput = builder.inputType('CustomValueInput', {
  description: 'What is entered into a custom field.',
  fields: (t) => ({
    fieldId: t.id({ required: true, description: 'The custom field.' }),
    value: t.field({
      type: 'JSON',
      description:
        'Text, number or boolean; a list of choices for a multi-select; `{ amount, currency }` for money; a member’s id. Null empties it.',
    }),
  }),
});

/** The entries of a form with the keys of their fields. */
export function enteredValues(
  inputs: readonly (typeof CustomValueInput.$inferInput)[] | null | undefined,
  path: readonly string[] = [],
): readonly EnteredValue[] | Refusal {
  const entered: EnteredValue[] = [];
  for (const [index, { fieldId, value }] of (inputs ?? []).entries()) {
    const key = keyOf(fieldId, 'CustomField', [...path, 'customValues', String(index), 'fieldId']);
    if (isRefusal(key)) return key;
    entered.push({ fieldId: key, value });
  }
  return entered;
}
