import { useLingui } from '@lingui/react/macro';
import { decidePassword, identityWords } from '@mikomi/domain/identity';
import { isRefusal, type Locale, sayer } from '@mikomi/domain/shared';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { TextInput } from './text-input.tsx';

type NewPasswordInputProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Whose password it will be, as far as the form knows: their own name is no password. */
  readonly personOf: (values: Values) => { readonly email: string; readonly name?: string };
  readonly label?: string;
  readonly autoFocus?: boolean;
};

const say = sayer(identityWords);

/** A password to be set, judged by the rule the server judges it by. */
export function NewPasswordInput<Values extends FieldValues>(props: NewPasswordInputProps<Values>) {
  const { control, name, personOf, autoFocus = false } = props;
  const { t, i18n } = useLingui();
  return (
    <TextInput
      control={control}
      name={name}
      label={props.label ?? t`Password`}
      description={t`At least 10 characters that others wouldn't guess: no name, date or row of keys alone. A sentence of your own is strong.`}
      type="password"
      autoComplete="new-password"
      autoFocus={autoFocus}
      rules={{
        required: t`Choose a password.`,
        validate: (password, values) => {
          const answer = decidePassword(password, personOf(values));
          return isRefusal(answer) ? say(answer, i18n.locale as Locale) : true;
        },
      }}
    />
  );
}
