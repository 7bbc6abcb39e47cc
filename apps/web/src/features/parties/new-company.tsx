import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { CustomInputs, type CustomInputsFields, customInputsOf } from '#app/custom-fields/custom-inputs.tsx';
import { customValuesOf, type WithCustom } from '#app/custom-fields/custom-values.ts';
import { defaultEntries } from '#app/custom-fields/default-entries.ts';
import { MoreCustomInputs } from '#app/custom-fields/more-custom-inputs.tsx';
import { useEntrySetting } from '#app/custom-fields/use-entry-setting.ts';
import { amountOf } from '#app/form/amount-of.ts';
import { AmountTextInput } from '#app/form/amount-text-input.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { graphql } from '#generated/index.ts';
import { type ChosenCompany, CompanyChoice } from './company-choice.lookup.tsx';
import { countOfPeople } from './count-of-people.ts';
import styles from './new-party.module.css';
import { PartyDialog } from './party-dialog.tsx';
import type { PartySetting } from './party-setting.ts';
import { SimilarParties } from './similar-parties.lookup.tsx';

const NewCompanyCreateMutation = graphql(`
  mutation NewCompany_Create($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      ... on CreateCompanyPayload {
        commandId
        company {
          id
          name
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

type Values = WithCustom & {
  readonly name: string;
  readonly nameReading: string;
  readonly industry: string;
  readonly employees: string;
  readonly revenue: string;
  readonly phone: string;
  readonly website: string;
  readonly parent: ChosenCompany | null;
};

type NewCompanyProps = {
  readonly slug: string;
  readonly setting: PartySetting;
  /** The custom fields of companies. */
  readonly fields: CustomInputsFields;
  readonly onClose: () => void;
};

/** A new company. Whichever may be the same is named while one types; closing keeps what was typed. */
export function NewCompany({ slug, setting, fields, onClose }: NewCompanyProps) {
  const { t, i18n } = useLingui();
  const { currency = 'USD' } = useViewer();
  const router = useRouter();
  const create = useCommand(NewCompanyCreateMutation);
  const offerUndo = useUndoToast();
  const { all, required, others } = customInputsOf(fields, 'COMPANY');
  const today = useToday();
  const { form, draft } = useDraftForm<Values>('new-company', {
    name: '',
    nameReading: '',
    industry: '',
    employees: '',
    revenue: '',
    phone: '',
    website: '',
    parent: null,
    custom: defaultEntries(all, { today, currency }),
  });
  const { control } = form;
  const typed = useWatch({ control }) as Values;
  const entrySetting = useEntrySetting();

  const submit = async ({ name, phone, employees, revenue, parent, custom, ...rest }: Values) => {
    const customs = await customValuesOf(all, custom, entrySetting);
    const filled = Object.fromEntries(
      Object.entries(rest).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
    );
    const count = countOfPeople(employees);
    const amount = amountOf(revenue, currency, i18n.locale);
    const answer = await create({
      input: {
        ...filled,
        name: name.trim(),
        ...(count === undefined ? {} : { employees: count }),
        ...(amount === undefined ? {} : { revenue: { amount, currency } }),
        ...(parent ? { parentId: parent.id } : {}),
        points: phone.trim() ? [{ kind: 'PHONE', value: phone.trim() }] : [],
        customValues: customs.values,
      },
    });
    if (answer.kind === 'refused') {
      const field = answer.path[0] === 'points' ? 'phone' : FIELDS.find((each) => each === answer.path[0]);
      const place = customs.fieldOf(answer.path) ?? field;
      form.setError(
        place ?? 'root.server',
        { message: answer.message },
        { shouldFocus: place !== undefined },
      );
      return;
    }
    draft.discard();
    onClose();
    const made = answer.payload.company;
    if (!made) return;
    offerUndo(t`${made.name} is added.`, answer.payload.commandId);
    void router.navigate({ to: '/o/$slug/companies/$companyId', params: { slug, companyId: made.id } });
  };

  return (
    <PartyDialog title={t`New company`} onClose={onClose}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextInput
          control={control}
          name="name"
          label={t`Name`}
          autoComplete="off"
          autoFocus
          rules={{ required: t`Name the company.` }}
        />
        {setting.hasReadings ? (
          <TextInput control={control} name="nameReading" label={t`Reading`} autoComplete="off" />
        ) : null}
        <div className={styles.pair}>
          <TextInput control={control} name="industry" label={t`Industry`} autoComplete="off" />
          <TextInput
            control={control}
            name="employees"
            label={t`Employees`}
            inputMode="numeric"
            autoComplete="off"
            rules={{
              validate: (count) =>
                count === '' ||
                countOfPeople(String(count)) !== undefined ||
                t`Write how many people as a whole number.`,
            }}
          />
        </div>
        <AmountTextInput
          control={control}
          name="revenue"
          label={t`Revenue`}
          labelNote={currency}
          currency={currency}
        />
        <div className={styles.pair}>
          <TextInput control={control} name="phone" label={t`Phone`} type="tel" autoComplete="off" />
          <TextInput control={control} name="website" label={t`Website`} inputMode="url" autoComplete="off" />
        </div>
        <CompanyChoice
          label={t`Parent company`}
          value={typed.parent}
          onChange={(chosen) => form.setValue('parent', chosen, { shouldDirty: true })}
        />
        <CustomInputs control={control} fields={required} />
        <MoreCustomInputs form={form} title={t`More about the company`} fields={others} />
        <SimilarParties
          slug={slug}
          typed={{
            kind: 'COMPANY',
            companyName: typed.name,
            points: typed.phone.trim() ? [{ kind: 'PHONE', value: typed.phone.trim() }] : [],
          }}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Add the company`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </PartyDialog>
  );
}

const FIELDS = ['name', 'nameReading', 'industry', 'employees', 'revenue', 'website'] as const;
