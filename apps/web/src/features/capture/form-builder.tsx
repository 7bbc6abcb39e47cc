import { useLingui } from '@lingui/react/macro';
import { Button, Callout, SegmentedControl } from '@mikomi/ui';
import { useState } from 'react';
import { type Refused, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import type { FormBuilder_WebFormFragment } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './form-builder.module.css';
import { FormConsents } from './form-consents.tsx';
import { FormFields } from './form-fields.tsx';
import { FormGroups } from './form-groups.tsx';
import { FormLook } from './form-look.tsx';
import { FormPreview } from './form-preview.lookup.tsx';
import { FormSites } from './form-sites.tsx';
import { FormTexts } from './form-texts.tsx';
import type { FormValues, Language } from './form-values.ts';

const FormBuilderForm = graphql(`
  fragment FormBuilder_WebForm on WebForm {
    id
    title { en ja }
    intro { en ja }
    button { en ja }
    thanks { en ja }
    redirectUrl
    allowedSites
    doubleOptIn
    fields {
      place
      customFieldId
      isRequired
      label { en ja }
      placeholder { en ja }
    }
    consents {
      purpose
      wording { en ja }
    }
    colours { accent background text }
    products { id }
    productGroups { id }
    groups { id }
  }
`);

const FormBuilderField = graphql(`
  fragment FormBuilder_CustomField on CustomField {
    id
    label
    record
    type
  }
`);

const FormBuilderProduct = graphql(`
  fragment FormBuilder_Product on Product {
    id
    name
  }
`);

const FormBuilderProductGroup = graphql(`
  fragment FormBuilder_ProductGroup on ProductGroup {
    id
    name
  }
`);

const FormBuilderGroup = graphql(`
  fragment FormBuilder_CustomerGroup on CustomerGroup {
    id
    name
    kind
  }
`);

const FormBuilderEdit = graphql(`
  mutation FormBuilder_Edit($input: EditWebFormInput!) {
    editWebForm(input: $input) {
      ... on EditWebFormPayload {
        commandId
        webForm {
          id
          ...FormBuilder_WebForm
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

type FormBuilderProps = {
  readonly form: FragmentType<typeof FormBuilderForm>;
  readonly customFields: readonly FragmentType<typeof FormBuilderField>[];
  readonly products: readonly FragmentType<typeof FormBuilderProduct>[];
  readonly productGroups: readonly FragmentType<typeof FormBuilderProductGroup>[];
  readonly groups: readonly FragmentType<typeof FormBuilderGroup>[];
};

/** Builds a form beside the page that it will be. */
export function FormBuilder({ form, customFields, products, productGroups, groups }: FormBuilderProps) {
  const { t, i18n } = useLingui();
  const known = readFragment(FormBuilderForm, form);
  const edit = useCommand(FormBuilderEdit);
  const offerUndo = useUndoToast();
  const [values, setValues] = useState(() => valuesOf(known));
  const [language, setLanguage] = useState<Language>(i18n.locale === 'ja' ? 'ja' : 'en');
  const [fault, setFault] = useState<Refused>();
  const [isChanged, setChanged] = useState(false);
  const change = (part: Partial<FormValues>) => {
    setValues((before) => ({ ...before, ...part }));
    setChanged(true);
  };
  const save = async () => {
    const answer = await edit({ input: { id: known.id, form: values } });
    setFault(answer.kind === 'refused' ? answer : undefined);
    if (answer.kind === 'refused') return;
    setChanged(false);
    offerUndo(t`The form is changed for whoever opens it from now on.`, answer.payload.commandId);
  };
  const isOfSites = fault?.path.includes('allowedSites') ?? false;
  const parts = { values, language, onChange: change };
  return (
    <div className={styles.builder}>
      <div className={styles.parts}>
        <SegmentedControl
          label={t`Language of the form`}
          segments={[
            { id: 'ja', text: '日本語' },
            { id: 'en', text: 'English' },
          ]}
          value={language}
          onChange={(id) => setLanguage(id === 'ja' ? 'ja' : 'en')}
        />
        <FormTexts {...parts} />
        <FormFields
          {...parts}
          customFields={readFragment(FormBuilderField, customFields)}
          products={readFragment(FormBuilderProduct, products)}
          productGroups={readFragment(FormBuilderProductGroup, productGroups)}
        />
        <FormGroups {...parts} groups={readFragment(FormBuilderGroup, groups)} />
        <FormConsents {...parts} />
        <FormLook {...parts} />
        <FormSites {...parts} fault={isOfSites ? fault?.message : undefined} />
        {fault ? (
          <Callout tone="fault" title={isOfSites ? t`Not saved: the allowed sites` : t`Not saved`}>
            {fault.message}
          </Callout>
        ) : null}
        <div className={styles.foot}>
          <Button variant="primary" isDisabled={!isChanged} onPress={() => void save()}>
            {t`Save`}
          </Button>
          <span className={styles.state}>{isChanged ? t`There are changes that are not saved.` : null}</span>
        </div>
      </div>
      <FormPreview values={values} language={language} />
    </div>
  );
}

type Known = FormBuilder_WebFormFragment;

function valuesOf(known: Known): FormValues {
  const text = ({ en, ja }: { readonly en: string; readonly ja: string }) => ({ en, ja });
  return {
    title: text(known.title),
    intro: text(known.intro),
    button: text(known.button),
    thanks: text(known.thanks),
    redirectUrl: known.redirectUrl,
    allowedSites: [...known.allowedSites],
    doubleOptIn: known.doubleOptIn,
    fields: known.fields.map(({ place, customFieldId, isRequired, label, placeholder }) => ({
      place: place ? { field: place } : { customFieldId: customFieldId ?? '' },
      isRequired,
      label: text(label),
      placeholder: text(placeholder),
    })),
    consents: known.consents.map(({ purpose, wording }) => ({ purpose, wording: text(wording) })),
    colours: {
      accent: known.colours.accent,
      background: known.colours.background,
      text: known.colours.text,
    },
    productIds: known.products.map(({ id }) => id),
    productGroupIds: known.productGroups.map(({ id }) => id),
    groupIds: known.groups.map(({ id }) => id),
  };
}
