import { TextField, type TextFieldProps } from '@mikomi/ui';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
  useController,
} from 'react-hook-form';

type TextInputProps<Values extends FieldValues> = Omit<
  TextFieldProps,
  'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef' | 'name'
> & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly rules?: RegisterOptions<Values, FieldPath<Values>>;
};

/** A text field of a form. */
export function TextInput<Values extends FieldValues>(props: TextInputProps<Values>) {
  const { control, name, rules, ...rest } = props;
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  return (
    <TextField
      {...rest}
      name={name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      isRequired={rules?.required !== undefined}
      error={fieldState.error?.message}
    />
  );
}
