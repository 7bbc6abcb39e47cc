import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useForm } from 'react-hook-form';
import { Form } from '#app/form/form.tsx';
import { NewPasswordInput } from '#app/form/new-password-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { changePassword, fieldOfRefusal } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { toasts } from '#app/toasts.ts';

type Values = { readonly current: string; readonly next: string };

/** Another password for the person signed in, who knows the current one. */
export function ChangePasswordForm({ email, name }: { readonly email: string; readonly name: string }) {
  const { t, i18n } = useLingui();
  const form = useForm<Values>({ defaultValues: { current: '', next: '' } });

  const submit = async ({ current, next }: Values) => {
    const answer = await changePassword({ currentPassword: current, newPassword: next });
    if (answer.kind === 'done') {
      form.reset();
      return void toasts.show({ text: t`Your password is changed. Other devices are signed out.` });
    }
    if (answer.because === 'wrong-credentials')
      form.setError('current', { message: t`This is not your current password.` }, { shouldFocus: true });
    else {
      const about = fieldOfRefusal(answer.because) === 'password' ? 'next' : 'root.server';
      form.setError(about, { message: i18n._(AUTH_REFUSALS[answer.because]) }, { shouldFocus: true });
    }
  };

  return (
    <Form form={form} onSubmit={submit}>
      <TextInput
        control={form.control}
        name="current"
        label={t`Current password`}
        type="password"
        autoComplete="current-password"
        rules={{ required: t`Enter your password.` }}
      />
      <NewPasswordInput
        control={form.control}
        name="next"
        label={t`New password`}
        personOf={() => ({ email, name })}
      />
      <div>
        <Button type="submit" isPending={form.formState.isSubmitting}>
          {t`Change the password`}
        </Button>
      </div>
    </Form>
  );
}
