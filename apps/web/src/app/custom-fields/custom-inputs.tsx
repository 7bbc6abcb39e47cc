import type { Control, FieldValues } from 'react-hook-form';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import type { KnownField } from './custom-field.ts';
import { CustomInput } from './custom-input.tsx';
import styles from './custom-inputs.module.css';
import type { WithCustom } from './custom-values.ts';

const CustomInputsField = graphql(`
  fragment CustomInputs_CustomField on CustomField {
    id
    key
    record
    label
    type
    required
    constraints {
      least
      most
      decimals
      from
      until
      length
      shape
      currencies
      choices
    }
    defaultValue {
      value
      daysFromToday
      maker
    }
    options {
      key
      label
    }
  }
`);

export type CustomInputsFields = readonly FragmentType<typeof CustomInputsField>[];

/** The fields of a form: those that a new record must fill, and the others, in their order. */
export function customInputsOf(
  fields: CustomInputsFields,
  record: KnownField['record'],
): {
  readonly all: readonly KnownField[];
  readonly required: readonly KnownField[];
  readonly others: readonly KnownField[];
} {
  const all = readFragment(CustomInputsField, fields).filter((field) => field.record === record);
  return {
    all,
    required: all.filter(({ required }) => required),
    others: all.filter(({ required }) => !required),
  };
}

type CustomInputsProps<Values extends FieldValues & WithCustom> = {
  readonly control: Control<Values>;
  readonly fields: readonly KnownField[];
};

/** Custom fields of a form, side by side where there is room. */
export function CustomInputs<Values extends FieldValues & WithCustom>(props: CustomInputsProps<Values>) {
  const { control, fields } = props;
  if (fields.length === 0) return null;
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <CustomInput key={field.key} control={control} field={field} />
      ))}
    </div>
  );
}
