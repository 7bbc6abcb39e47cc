import { ComboBox, type ComboBoxProps } from '@mikomi/ui';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
  useController,
} from 'react-hook-form';

type ComboInputProps<Values extends FieldValues> = Omit<
  ComboBoxProps,
  'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef' | 'name'
> & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly rules?: RegisterOptions<Values, FieldPath<Values>>;
};

/** A choice of a form that is found by typing. */
export function ComboInput<Values extends FieldValues>(props: ComboInputProps<Values>) {
  const { control, name, rules, ...rest } = props;
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  return (
    <ComboBox
      {...rest}
      name={name}
      value={field.value ?? null}
      onChange={(id) => field.onChange(id ?? '')}
      onBlur={field.onBlur}
      inputRef={field.ref}
      isRequired={rules?.required !== undefined}
      error={fieldState.error?.message}
    />
  );
}
