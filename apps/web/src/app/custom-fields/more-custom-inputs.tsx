import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { MoreFields } from '../form/more-fields.tsx';
import { type CustomEntry, isBlank } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';
import { CustomInputs } from './custom-inputs.tsx';
import type { WithCustom } from './custom-values.ts';

type MoreCustomInputsProps<Values extends FieldValues & WithCustom> = {
  readonly form: UseFormReturn<Values>;
  /** Names what is behind it. */
  readonly title: string;
  readonly fields: readonly KnownField[];
};

/** The custom fields that a form need not fill, behind one press. */
export function MoreCustomInputs<Values extends FieldValues & WithCustom>(
  props: MoreCustomInputsProps<Values>,
) {
  const { form, title, fields } = props;
  if (fields.length === 0) return null;
  return (
    <MoreFields
      form={form}
      title={title}
      names={fields.map(({ key }) => `custom.${key}` as FieldPath<Values>)}
      isFilled={(value) => !isBlank(value as CustomEntry | undefined)}
    >
      <CustomInputs control={form.control} fields={fields} />
    </MoreFields>
  );
}
