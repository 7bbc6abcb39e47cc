import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { Form } from '#app/form/form.tsx';
import { NewPasswordInput } from '#app/form/new-password-input.tsx';
import { fieldOfRefusal, resetPassword } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { toasts } from '#app/toasts.ts';

type Values = { readonly password: string };

/** The link tells the server whose password it is, not the page. */
const NOBODY = { email: '' };

export function ResetPasswordForm({ token }: { readonly token: string }) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const form = useForm<Values>({ defaultValues: { password: '' } });

  const submit = async ({ password }: Values) => {
    const answer = await resetPassword({ newPassword: password, token });
    if (answer.kind === 'done') {
      toasts.show({ text: t`Your password is changed. Sign in with it.` });
      return router.navigate({ to: '/sign-in' });
    }
    const about = fieldOfRefusal(answer.because) === 'password' ? 'password' : 'root.server';
    form.setError(about, { message: i18n._(AUTH_REFUSALS[answer.because]) }, { shouldFocus: true });
  };

  return (
    <Form form={form} onSubmit={submit}>
      <NewPasswordInput control={form.control} name="password" personOf={() => NOBODY} autoFocus />
      <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
        {t`Change the password`}
      </Button>
    </Form>
  );
}
