import { Select, type SelectProps } from '@mikomi/ui';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
  useController,
} from 'react-hook-form';

type SelectInputProps<Values extends FieldValues> = Omit<
  SelectProps,
  'value' | 'onChange' | 'onBlur' | 'error' | 'buttonRef' | 'name'
> & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly rules?: RegisterOptions<Values, FieldPath<Values>>;
};

/** One of a few choices of a form; the form holds the id as text, empty while nothing is chosen. */
export function SelectInput<Values extends FieldValues>(props: SelectInputProps<Values>) {
  const { control, name, rules, ...rest } = props;
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  return (
    <Select
      {...rest}
      name={name}
      value={field.value === '' ? null : (field.value ?? null)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      isRequired={rules?.required !== undefined}
      error={fieldState.error?.message}
    />
  );
}
