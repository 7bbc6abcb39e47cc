import { ComboBox, type ComboBoxProps } from '@mikomi/ui';
import { useState } from 'react';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
  useController,
} from 'react-hook-form';

type ComboInputProps<Values extends FieldValues> = Omit<
  ComboBoxProps,
  'value' | 'onChange' | 'onUnknown' | 'onBlur' | 'error' | 'inputRef' | 'name'
> & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly rules?: RegisterOptions<Values, FieldPath<Values>>;
};

/** A choice of a form that is found by typing. Where one is required, text that names none is a fault, and never the choice before. */
export function ComboInput<Values extends FieldValues>(props: ComboInputProps<Values>) {
  const { control, name, rules, ...rest } = props;
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  const [isUnknown, setUnknown] = useState(false);
  const isRequired = rules?.required !== undefined;
  return (
    <ComboBox
      {...rest}
      name={name}
      value={field.value || null}
      onChange={(id) => {
        setUnknown(false);
        field.onChange(id ?? '');
      }}
      {...(isRequired ? { onUnknown: () => setUnknown(true) } : {})}
      onBlur={field.onBlur}
      inputRef={field.ref}
      isRequired={isRequired}
      error={isUnknown ? rest.emptyText : fieldState.error?.message}
    />
  );
}
