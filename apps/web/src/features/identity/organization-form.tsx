import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { changedOf } from '#app/form/changed-of.ts';
import { Form } from '#app/form/form.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { toasts } from '#app/toasts.ts';
import type { NameOrder } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { HolidaysInput } from './holidays-input.tsx';
import { OrganizationCalendarFields } from './organization-calendar-fields.tsx';
import { OrganizationPlaceFields } from './organization-place-fields.tsx';
import type { OrganizationValues } from './organization-values.ts';
import { WorkingTimeInput } from './working-time-input.tsx';

const OrganizationFormOrganization = graphql(`
  fragment OrganizationForm_Organization on Organization {
    id
    name
    country
    currency
    timeZone
    phoneCountry
    firstDayOfWeek
    fiscalYearStartMonth
    nameOrder
    locale
    workingHours {
      workingDays
      from
      to
    }
    holidays
  }
`);

const OrganizationFormEditMutation = graphql(`
  mutation OrganizationForm_Edit($input: EditOrganizationInput!) {
    editOrganization(input: $input) {
      ... on EditOrganizationPayload {
        organization {
          id
          ...OrganizationForm_Organization
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

type OrganizationFormProps = {
  readonly organization: FragmentType<typeof OrganizationFormOrganization>;
};

/** Everything that a country presets, each with what depends on it. */
export function OrganizationForm({ organization }: OrganizationFormProps) {
  const known = readFragment(OrganizationFormOrganization, organization);
  const { t } = useLingui();
  const edit = useCommand(OrganizationFormEditMutation);
  const [opened, setOpened] = useState<OrganizationValues>({
    name: known.name,
    country: known.country,
    currency: known.currency,
    timeZone: known.timeZone,
    phoneCountry: known.phoneCountry,
    firstDayOfWeek: String(known.firstDayOfWeek),
    fiscalYearStartMonth: String(known.fiscalYearStartMonth),
    nameOrder: known.nameOrder,
    locale: known.locale,
    workingDays: known.workingHours.workingDays,
    from: known.workingHours.from,
    to: known.workingHours.to,
    holidays: known.holidays,
  });
  const form = useForm<OrganizationValues>({ defaultValues: opened });

  const submit = async (values: OrganizationValues) => {
    const answer = await edit({ input: changedOf(inputOf(opened), inputOf(values)) });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    setOpened(values);
    form.reset(form.getValues());
    toasts.show({ text: t`The organization is saved. The changes apply to everybody right away.` });
  };

  return (
    <Form form={form} onSubmit={submit}>
      <TextInput
        control={form.control}
        name="name"
        label={t`Name`}
        description={t`On invitations, in the corner of every page, in mails.`}
        rules={{ required: t`Name your organization.` }}
      />
      <OrganizationPlaceFields control={form.control} />
      <SettingSection
        title={t`How time is counted`}
        about={t`Periods, targets and boards are cut by these; changing them counts past numbers anew.`}
      >
        <OrganizationCalendarFields control={form.control} />
      </SettingSection>
      <SettingSection
        title={t`When you work`}
        about={t`Response clocks run only then; follow-ups are not proposed for days off.`}
      >
        <WorkingTimeInput form={form} />
        <HolidaysInput form={form} />
      </SettingSection>
      <div>
        <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
          {t`Save`}
        </Button>
      </div>
    </Form>
  );
}

const inputOf = ({ workingDays, from, to, holidays, ...values }: OrganizationValues) => ({
  ...values,
  name: values.name.trim(),
  nameOrder: values.nameOrder as NameOrder,
  firstDayOfWeek: Number(values.firstDayOfWeek),
  fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
  workingHours: { workingDays: [...workingDays], from, to },
  holidays: [...holidays],
});
