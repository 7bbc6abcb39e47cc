import { useLingui } from '@lingui/react/macro';
import type { Locale } from '@mikomi/domain/shared';
import { Button } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { ComboInput } from '#app/form/combo-input.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { looksLikeEmail } from '#app/form/email-rule.ts';
import { Form } from '#app/form/form.tsx';
import { NewPasswordInput } from '#app/form/new-password-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { fieldOfRefusal, signUp } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { countryOptions, likelyCountry } from '#app/session/countries.ts';
import { isOutside } from '#app/session/entrance-search.ts';

type Values = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organization: string;
  readonly country: string;
};

const SECRETS = ['password'] as const;
const DRAFT = 'sign-up';

/**
 * Makes the person, then the organization. When only the second fails, sending again makes only the second. Nothing typed is
 * lost either way.
 */
export function SignUpForm({
  asks,
  next,
}: {
  readonly asks: 'person-and-organization' | 'organization';
  /** Where they wanted to go. */
  readonly next?: string | undefined;
}) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const personExists = useRef(asks === 'organization');
  const { form, draft } = useDraftForm<Values>(
    DRAFT,
    {
      name: '',
      email: '',
      password: '',
      organization: '',
      country: likelyCountry(navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '',
    },
    SECRETS,
  );
  const { control } = form;
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);

  const submit = async (values: Values) => {
    if (!personExists.current) {
      const person = { name: values.name.trim(), email: values.email.trim(), password: values.password };
      const answer = await signUp(person);
      if (answer.kind === 'refused') {
        const about = fieldOfRefusal(answer.because) ?? 'root.server';
        form.setError(about, { message: i18n._(AUTH_REFUSALS[answer.because]) }, { shouldFocus: true });
        return;
      }
      personExists.current = true;
    }
    const { createOrganization } = await import('#app/session/create-organization.ts');
    const made = await createOrganization({
      name: values.organization.trim(),
      country: values.country,
      locale: i18n.locale as Locale,
    });
    if (made.kind === 'refused') {
      form.setError('root.server', {
        message: t`You are signed up, but the organization could not be created. ${made.message} What you typed is kept; try again.`,
      });
      return;
    }
    draft.discard();
    await router.navigate({ href: next && isOutside(next) ? next : `/o/${made.slug}/my-day` });
  };

  return (
    <Form form={form} onSubmit={submit}>
      {asks === 'person-and-organization' ? (
        <>
          <TextInput
            control={control}
            name="name"
            label={t`Your name`}
            autoComplete="name"
            autoFocus
            rules={{ required: t`Enter your name.` }}
          />
          <TextInput
            control={control}
            name="email"
            label={t`E-mail`}
            type="email"
            autoComplete="username"
            rules={{
              required: t`Enter your e-mail.`,
              validate: (email) => looksLikeEmail(email) || i18n._(AUTH_REFUSALS['email-invalid']),
            }}
          />
          <NewPasswordInput control={control} name="password" personOf={(values) => values} />
        </>
      ) : null}
      <TextInput
        control={control}
        name="organization"
        label={t`Name of the organization`}
        autoComplete="organization"
        rules={{ required: t`Name your organization.` }}
      />
      <ComboInput
        control={control}
        name="country"
        label={t`Country`}
        description={t`Sets your currency, time zone, phone numbers, name order and public holidays. You can change all of it later.`}
        options={countries}
        loadingText={t`One moment`}
        emptyText={t`No country by that name.`}
        rules={{ required: t`Choose a country.` }}
      />
      <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
        {t`Create the organization`}
      </Button>
    </Form>
  );
}
