import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type CustomInputsFields, customInputsOf } from '#app/custom-fields/custom-inputs.tsx';
import { customValuesOf } from '#app/custom-fields/custom-values.ts';
import { defaultEntries } from '#app/custom-fields/default-entries.ts';
import { useEntrySetting } from '#app/custom-fields/use-entry-setting.ts';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { draftKey, leaveDraft } from '#app/form/kept-drafts.ts';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import type { CreateLeadInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { ComingBack, type EarlierLead, earlierLeadOf } from './coming-back.lookup.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './new-lead.module.css';
import { NewLeadAbout } from './new-lead-about.tsx';
import { NewLeadCompany } from './new-lead-company.tsx';
import { NewLeadContact } from './new-lead-contact.tsx';
import { enquiryOf, leadInputOf } from './new-lead-input.ts';
import {
  emptyLead,
  isNewCompany,
  isNewContact,
  type NewLeadSetting,
  type NewLeadValues,
} from './new-lead-values.ts';
import { valuesOfWords } from './new-lead-words.ts';
import { ScanCard } from './scan-card.tsx';

const NewLeadFormCreate = graphql(`
  mutation NewLeadForm_Create($input: CreateLeadInput!) {
    createLead(input: $input) {
      ... on CreateLeadPayload {
        commandId
        lead {
          id
          title
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

type Returning = NonNullable<CreateLeadInput['returning']>;

/** What says who asks. */
const WHO = [
  'contact',
  'company',
  'familyName',
  'givenName',
  'points',
  'otherThan',
  'companyName',
] as const satisfies readonly (keyof NewLeadValues)[];

export type MadeLead = { readonly id: string; readonly title: string };

type NewLeadFormProps = {
  readonly slug: string;
  readonly words: string;
  readonly setting: NewLeadSetting;
  /** The custom fields of every kind of record. */
  readonly fields: CustomInputsFields;
  /** `lead` is missing when the maker may not see it, for it was given to somebody else. */
  readonly onMade: (lead: MadeLead | undefined, commandId: string) => void;
  /** The enquiry belongs to a lead that is there; `commandId` is missing where nothing of it was new. */
  readonly onGoOn: (leadId: string, commandId?: string) => void;
  readonly onClose: () => void;
};

/** Everything a new lead needs on one form; it makes or finds its contact and company. */
export function NewLeadForm({ slug, words, setting, fields, onMade, onGoOn, onClose }: NewLeadFormProps) {
  const { t, i18n } = useLingui();
  const create = useCommand(NewLeadFormCreate);
  const ofLead = customInputsOf(fields, 'LEAD');
  const today = useToday();
  const { form, draft } = useDraftForm<NewLeadValues>('new-lead', {
    ...emptyLead(setting),
    custom: defaultEntries(ofLead.all, { today, ...setting }),
    ...valuesOfWords(words, setting),
  });
  const entrySetting = useEntrySetting();
  const ofContact = customInputsOf(fields, 'CONTACT');
  const ofCompany = customInputsOf(fields, 'COMPANY');

  const [earlier, setEarlier] = useState<EarlierLead & { readonly who: string }>();
  const who = JSON.stringify(useWatch({ control: form.control, name: WHO }));
  const isComingBack = earlier?.who === who;

  const send = async (values: NewLeadValues, returning: Returning) => {
    const [lead, contact, company] = await Promise.all([
      customValuesOf(ofLead.all, values.custom, entrySetting),
      customValuesOf(isNewContact(values) ? ofContact.required : [], values.custom, entrySetting),
      customValuesOf(isNewCompany(values) ? ofCompany.required : [], values.custom, entrySetting),
    ]);
    const { input, fieldOf } = leadInputOf(values, i18n.locale, { lead, contact, company });
    if (!input.contact && !input.company && !input.name && !input.sourceId) {
      form.setError('familyName', {
        message: t`Name a contact, a company or a source, or give the lead a name.`,
      });
      form.setFocus('familyName');
      return;
    }
    const answer = await create({
      input: { ...(returning === 'CONTINUE' ? enquiryOf(input) : input), returning },
    });
    if (answer.kind === 'refused') {
      const known = earlierLeadOf(answer);
      if (known) return setEarlier({ ...known, who });
      if (answer.code === 'ALREADY_IN_CONVERSATION' && earlier?.lead) return goOn(earlier.lead, values.note);
      if (returning === 'CONTINUE') return form.setError('root.server', { message: answer.message });
      const field = fieldOf(answer.path.join('.'));
      form.setError(
        (field as 'note' | undefined) ?? 'root.server',
        { message: answer.message },
        {
          shouldFocus: field !== undefined,
        },
      );
      return;
    }
    const { lead: made, commandId } = answer.payload;
    if (returning === 'CONTINUE' && made) return goOn(made.id, values.note, commandId);
    draft.discard();
    onMade(made ?? undefined, commandId);
  };
  /** The note waits in the composer of the lead that goes on. */
  const goOn = (id: string, note: string, commandId?: string) => {
    draft.discard();
    if (note.trim()) leaveDraft(draftKey(slug, `composer.${id}`), 'line', note.trim());
    onGoOn(id, commandId);
  };
  const sendAs = (returning: Returning) => form.handleSubmit((values) => send(values, returning))();

  return (
    <Form form={form} draft={draft} onSubmit={(values) => send(values, 'ASK')}>
      <div className={styles.columns}>
        <section className={styles.section}>
          <h3 className={styles.title}>{t`Who it is`}</h3>
          <ScanCard form={form} setting={setting} />
          <NewLeadContact form={form} setting={setting} required={ofContact.required} />
          <NewLeadCompany form={form} required={ofCompany.required} />
        </section>
        <section className={styles.section}>
          <h3 className={styles.title}>{t`What it is about`}</h3>
          <NewLeadAbout form={form} fields={ofLead} />
        </section>
      </div>
      {isComingBack ? (
        <ComingBack
          earlier={earlier}
          slug={slug}
          isPending={form.formState.isSubmitting}
          onContinue={() => void sendAs('CONTINUE')}
          onNew={() => void sendAs('NEW')}
        >
          <LeftOut form={form} setting={setting} fields={ofLead.all} />
        </ComingBack>
      ) : null}
      <FormFoot
        draft={draft}
        onClose={onClose}
        submit={t`Create the lead`}
        isPending={form.formState.isSubmitting}
      />
    </Form>
  );
}
