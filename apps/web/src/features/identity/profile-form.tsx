import { useLingui } from '@lingui/react/macro';
import { LOCALES, type Locale } from '@mikomi/domain/shared';
import { Button } from '@mikomi/ui';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { changedOf } from '#app/form/changed-of.ts';
import { ComboInput } from '#app/form/combo-input.tsx';
import { Form } from '#app/form/form.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { timeZoneName, timeZoneOptions } from '#app/formats/time-zones.ts';
import { useNow } from '#app/formats/use-now.ts';
import { readEverythingAgain } from '#app/graph/open-clients.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { LANGUAGE_NAMES } from '#app/language/language-names.ts';
import { usePreferences } from '#app/preferences.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ProfileFormMember = graphql(`
  fragment ProfileForm_Member on Member {
    id
    name
    locale
    timeZone
  }
`);

const ProfileFormEditMutation = graphql(`
  mutation ProfileForm_Edit($input: EditProfileInput!) {
    editProfile(input: $input) {
      ... on EditProfilePayload {
        member {
          id
          ...ProfileForm_Member
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

const AS_ORGANIZATION = 'organization';

type Values = { readonly name: string; readonly locale: string; readonly timeZone: string };

type ProfileFormProps = {
  readonly member: FragmentType<typeof ProfileFormMember>;
  /** The language the server writes to the viewer in. */
  readonly told: string | undefined;
  readonly organizationZone: string;
};

/** How colleagues see the viewer, and in which language and zone the viewer is spoken to. */
export function ProfileForm({ member, told, organizationZone }: ProfileFormProps) {
  const known = readFragment(ProfileFormMember, member);
  const { t, i18n } = useLingui();
  const now = useNow();
  const { language, setLanguage } = usePreferences();
  const edit = useCommand(ProfileFormEditMutation);
  const [opened, setOpened] = useState<Values>({
    name: known.name,
    // The server follows the language that is read here, and may not have heard of it yet.
    locale: told === language ? (known.locale ?? AS_ORGANIZATION) : language,
    timeZone: known.timeZone ?? AS_ORGANIZATION,
  });
  const form = useForm<Values>({ defaultValues: opened });
  const { control } = form;
  const zones = useMemo(
    () => timeZoneOptions(known.timeZone ?? organizationZone, i18n.locale, now),
    [known.timeZone, organizationZone, i18n.locale, now],
  );

  const submit = async (values: Values) => {
    const input = inputOf(values);
    const answer = await edit({ input: changedOf(inputOf(opened), input) });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    setOpened(values);
    if (input.locale !== null) setLanguage(input.locale as Locale);
    readEverythingAgain();
    toasts.show({ text: t`Your profile is saved.` });
  };

  return (
    <Form form={form} onSubmit={submit}>
      <TextInput
        control={control}
        name="name"
        label={t`Name`}
        autoComplete="name"
        description={t`As colleagues see it on leads, comments and boards.`}
        rules={{ required: t`Enter your name.` }}
      />
      <SelectInput
        control={control}
        name="locale"
        label={t`Language`}
        placeholder={t`As the organization`}
        description={t`Of this product and of the mails it writes to you.`}
        options={[
          { id: AS_ORGANIZATION, text: t`As the organization` },
          ...LOCALES.map((locale) => ({ id: locale, text: LANGUAGE_NAMES[locale] })),
        ]}
      />
      <ComboInput
        control={control}
        name="timeZone"
        label={t`Time zone`}
        description={t`Your reminders and the end of your day follow it. The organization’s numbers are counted in its own time zone.`}
        options={[
          {
            id: AS_ORGANIZATION,
            text: t`As the organization`,
            detail: timeZoneName(organizationZone, i18n.locale, now),
          },
          ...zones,
        ]}
        loadingText={t`One moment`}
        emptyText={t`No time zone by that name.`}
      />
      <div>
        <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
          {t`Save`}
        </Button>
      </div>
    </Form>
  );
}

const inputOf = ({ name, locale, timeZone }: Values) => ({
  name: name.trim(),
  locale: locale === AS_ORGANIZATION ? null : locale,
  timeZone: timeZone === AS_ORGANIZATION || timeZone === '' ? null : timeZone,
});
