import { useLingui } from '@lingui/react/macro';
import { amountText } from '@mikomi/domain/shared';
import { TextField, type TextFieldProps } from '@mikomi/ui';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type PathValue,
  useController,
} from 'react-hook-form';
import { amountOf, amountRule } from './amount-of.ts';

type AmountTextInputProps<Values extends FieldValues> = Pick<
  TextFieldProps,
  'label' | 'labelNote' | 'description'
> & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** In which currency a bare number is read. */
  readonly currency: string;
  readonly isRequired?: boolean;
};

/** An amount as people write it (1200, 120万); once it is left it stands in groups, so that its zeros can be counted. */
export function AmountTextInput<Values extends FieldValues>(props: AmountTextInputProps<Values>) {
  const { control, name, currency, isRequired = false, ...words } = props;
  const { t, i18n } = useLingui();
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      ...(isRequired ? { required: t`Enter an amount.` } : {}),
      validate: amountRule(currency, i18n.locale, t`This is not an amount in ${currency}.`),
    },
  });
  const text: string = field.value ?? '';
  const leave = () => {
    const amount = amountOf(text, currency, i18n.locale);
    const grouped = amount === undefined ? text : amountText({ amount, currency }, i18n.locale);
    if (grouped !== text) field.onChange(grouped as PathValue<Values, FieldPath<Values>>);
    field.onBlur();
  };
  return (
    <TextField
      {...words}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={field.onChange}
      onBlur={leave}
      inputRef={field.ref}
      isRequired={isRequired}
      error={fieldState.error?.message}
    />
  );
}
