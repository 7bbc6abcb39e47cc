import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { CustomInputs, type CustomInputsFields, customInputsOf } from '#app/custom-fields/custom-inputs.tsx';
import { customValuesOf, type WithCustom } from '#app/custom-fields/custom-values.ts';
import { defaultEntries } from '#app/custom-fields/default-entries.ts';
import { MoreCustomInputs } from '#app/custom-fields/more-custom-inputs.tsx';
import { useEntrySetting } from '#app/custom-fields/use-entry-setting.ts';
import { useDraftForm } from '#app/form/draft.ts';
import { looksLikeEmail } from '#app/form/email-rule.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { graphql } from '#generated/index.ts';
import { type ChosenCompany, CompanyChoice } from './company-choice.lookup.tsx';
import styles from './new-party.module.css';
import { PartyDialog } from './party-dialog.tsx';
import type { PartySetting } from './party-setting.ts';
import { SimilarParties } from './similar-parties.lookup.tsx';

const NewContactCreateMutation = graphql(`
  mutation NewContact_Create($input: CreateContactInput!) {
    createContact(input: $input) {
      ... on CreateContactPayload {
        commandId
        contact {
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
  readonly familyName: string;
  readonly givenName: string;
  readonly familyReading: string;
  readonly givenReading: string;
  readonly jobTitle: string;
  readonly phone: string;
  readonly email: string;
  readonly company: ChosenCompany | null;
};

type NewContactProps = {
  readonly slug: string;
  readonly setting: PartySetting;
  /** The custom fields of contacts. */
  readonly fields: CustomInputsFields;
  /** Where they work, when that is known from where one is. */
  readonly company?: ChosenCompany;
  readonly onClose: () => void;
};

/** A new contact. Whoever may be the same is named while one types; closing keeps what was typed. */
export function NewContact({ slug, setting, fields, company, onClose }: NewContactProps) {
  const { t } = useLingui();
  const router = useRouter();
  const create = useCommand(NewContactCreateMutation);
  const offerUndo = useUndoToast();
  const { all, required, others } = customInputsOf(fields, 'CONTACT');
  const { currency = 'USD' } = useViewer();
  const today = useToday();
  const { form, draft } = useDraftForm<Values>(`new-contact.${company?.id ?? ''}`, {
    familyName: '',
    givenName: '',
    familyReading: '',
    givenReading: '',
    jobTitle: '',
    phone: '',
    email: '',
    company: company ?? null,
    custom: defaultEntries(all, { today, currency }),
  });
  const { control } = form;
  const typed = useWatch({ control }) as Values;
  const entrySetting = useEntrySetting();

  const submit = async ({ phone, email, company: works, custom, ...rest }: Values) => {
    const customs = await customValuesOf(all, custom, entrySetting);
    const points = pointsOf({ phone, email });
    const filled = Object.fromEntries(
      Object.entries(rest).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
    );
    const answer = await create({
      input: {
        ...filled,
        ...(works ? { companyId: works.id } : {}),
        points,
        customValues: customs.values,
      },
    });
    if (answer.kind === 'refused') {
      const field = customs.fieldOf(answer.path) ?? fieldOf(answer.path, points);
      form.setError(
        field ?? 'root.server',
        { message: answer.message },
        { shouldFocus: field !== undefined },
      );
      return;
    }
    draft.discard();
    onClose();
    const made = answer.payload.contact;
    if (!made) return;
    offerUndo(t`${made.name || t`The contact`} is added.`, answer.payload.commandId);
    void router.navigate({ to: '/o/$slug/contacts/$contactId', params: { slug, contactId: made.id } });
  };

  const first: keyof Values = setting.isFamilyFirst ? 'familyName' : 'givenName';
  const rulesOf = (name: keyof Values) =>
    name === first
      ? { rules: { validate: () => !isBlank(form.getValues()) || t`Give a name, a phone or an e-mail.` } }
      : {};
  const family = (
    <TextInput
      key="family"
      control={control}
      name="familyName"
      label={t`Family name`}
      autoComplete="off"
      autoFocus={setting.isFamilyFirst}
      {...rulesOf('familyName')}
    />
  );
  const given = (
    <TextInput
      key="given"
      control={control}
      name="givenName"
      label={t`Given name`}
      autoComplete="off"
      autoFocus={!setting.isFamilyFirst}
      {...rulesOf('givenName')}
    />
  );
  return (
    <PartyDialog title={t`New contact`} onClose={onClose}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <div className={styles.pair}>{setting.isFamilyFirst ? [family, given] : [given, family]}</div>
        {setting.hasReadings ? (
          <div className={styles.pair}>
            <TextInput control={control} name="familyReading" label={t`Reading of the family name`} />
            <TextInput control={control} name="givenReading" label={t`Reading of the given name`} />
          </div>
        ) : null}
        <div className={styles.pair}>
          <TextInput control={control} name="phone" label={t`Phone`} type="tel" autoComplete="off" />
          <TextInput
            control={control}
            name="email"
            label={t`E-mail`}
            type="email"
            autoComplete="off"
            rules={{
              validate: (email) =>
                email === '' || looksLikeEmail(String(email)) || t`This is not an e-mail address.`,
            }}
          />
        </div>
        <div className={styles.pair}>
          <CompanyChoice
            label={t`Company`}
            value={typed.company}
            onChange={(chosen) => form.setValue('company', chosen, { shouldDirty: true })}
          />
          <TextInput control={control} name="jobTitle" label={t`Position`} autoComplete="off" />
        </div>
        <CustomInputs control={control} fields={required} />
        <MoreCustomInputs form={form} title={t`More about the contact`} fields={others} />
        <SimilarParties
          slug={slug}
          typed={{
            kind: 'CONTACT',
            familyName: typed.familyName,
            givenName: typed.givenName,
            familyReading: typed.familyReading,
            givenReading: typed.givenReading,
            companyName: typed.company?.name ?? '',
            points: pointsOf(typed),
          }}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Add the contact`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </PartyDialog>
  );
}

const pointsOf = ({ phone, email }: Pick<Values, 'phone' | 'email'>) => [
  ...(phone.trim() ? [{ kind: 'PHONE' as const, value: phone.trim() }] : []),
  ...(email.trim() ? [{ kind: 'EMAIL' as const, value: email.trim() }] : []),
];

const isBlank = ({ familyName, givenName, phone, email }: Values) =>
  [familyName, givenName, phone, email].every((text) => text.trim() === '');

function fieldOf(
  path: readonly string[],
  points: readonly { readonly kind: string }[],
): keyof Values | undefined {
  if (path[0] === 'points') return points[Number(path[1])]?.kind === 'EMAIL' ? 'email' : 'phone';
  if (path[0] === 'companyId') return 'company';
  return (['familyName', 'givenName', 'familyReading', 'givenReading', 'jobTitle'] as const).find(
    (field) => field === path[0],
  );
}
