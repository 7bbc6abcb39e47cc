import { useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@mikomi/ui';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { Form } from '#app/form/form.tsx';
import { NewPasswordInput } from '#app/form/new-password-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { fieldOfRefusal, signUp } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';

type Values = { readonly name: string; readonly password: string };

type InvitedSignUpFormProps = {
  /** The secret of the invitation. */
  readonly token: string;
  /** The invited address: it cannot be another. */
  readonly email: string;
  /** To begin with; they may write it otherwise. */
  readonly knownName: string;
  /** Joins; answers why not. */
  readonly onSignedUp: () => Promise<string | undefined>;
};

/** Makes the invited person, then joins. When only the second fails, sending again does only the second. */
export function InvitedSignUpForm({ token, email, knownName, onSignedUp }: InvitedSignUpFormProps) {
  const { t, i18n } = useLingui();
  const personExists = useRef(false);
  const form = useForm<Values>({ defaultValues: { name: knownName, password: '' } });

  const submit = async (values: Values) => {
    if (!personExists.current) {
      const { name, password } = values;
      const answer = await signUp({ name: name.trim(), email, password, invitation: token });
      if (answer.kind === 'refused') {
        const field = fieldOfRefusal(answer.because);
        const about = field === undefined || field === 'email' ? 'root.server' : field;
        form.setError(about, { message: i18n._(AUTH_REFUSALS[answer.because]) }, { shouldFocus: true });
        return;
      }
      personExists.current = true;
    }
    const fault = await onSignedUp();
    if (fault !== undefined) form.setError('root.server', { message: fault });
  };

  return (
    <Form form={form} onSubmit={submit}>
      <TextField label={t`E-mail`} type="email" autoComplete="username" value={email} isReadOnly />
      <TextInput
        control={form.control}
        name="name"
        label={t`Your name`}
        autoComplete="name"
        autoFocus
        rules={{ required: t`Enter your name.` }}
      />
      <NewPasswordInput control={form.control} name="password" personOf={({ name }) => ({ email, name })} />
      <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
        {t`Join`}
      </Button>
    </Form>
  );
}
