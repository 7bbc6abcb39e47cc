import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useForm } from 'react-hook-form';
import { Form } from '#app/form/form.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { signIn } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { useEnter } from '#app/session/use-enter.ts';

type Values = { readonly email: string; readonly password: string };

/** E-mail and password; a refusal keeps both where they were typed. */
export function SignInForm({ next }: { readonly next: string | undefined }) {
  const { t, i18n } = useLingui();
  const enter = useEnter();
  const form = useForm<Values>({ defaultValues: { email: '', password: '' } });

  const submit = async ({ email, password }: Values) => {
    const answer = await signIn({ email: email.trim(), password });
    if (answer.kind === 'done') return enter(next);
    form.setError('root.server', { message: i18n._(AUTH_REFUSALS[answer.because]) });
  };

  return (
    <Form form={form} onSubmit={submit}>
      <TextInput
        control={form.control}
        name="email"
        label={t`E-mail`}
        type="email"
        autoComplete="username"
        autoFocus
        rules={{ required: t`Enter your e-mail.` }}
      />
      <TextInput
        control={form.control}
        name="password"
        label={t`Password`}
        type="password"
        autoComplete="current-password"
        rules={{ required: t`Enter your password.` }}
      />
      <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
        {t`Sign in`}
      </Button>
    </Form>
  );
}
