import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useForm } from 'react-hook-form';
import { looksLikeEmail } from '#app/form/email-rule.ts';
import { Form } from '#app/form/form.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { requestPasswordReset } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';

/** Asks for a reset mail. The answer is the same whether the address is known or not. */
export function ForgotPasswordForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { t, i18n } = useLingui();
  const form = useForm({ defaultValues: { email: '' } });

  const submit = async ({ email }: { readonly email: string }) => {
    const answer = await requestPasswordReset(email.trim());
    if (answer.kind === 'done') return onSent(email.trim());
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
        rules={{
          required: t`Enter your e-mail.`,
          validate: (email) => looksLikeEmail(email) || i18n._(AUTH_REFUSALS['email-invalid']),
        }}
      />
      <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
        {t`Send the link`}
      </Button>
    </Form>
  );
}
