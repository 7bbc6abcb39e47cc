import { useLingui } from '@lingui/react/macro';
import { ASKABLE_TYPES, formWords } from '@mikomi/domain/capture';
import { Checkbox, IconButton, IconDelete, MultiSelect, Select, TextField } from '@mikomi/ui';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { CustomFieldType } from '#generated/graphql.ts';
import styles from './form-builder.module.css';
import type { FormPartProps } from './form-texts.tsx';
import { type FieldValues, idOfField, newField, STANDARD_PLACES } from './form-values.ts';

type OwnField = {
  readonly id: string;
  readonly label: string;
  readonly record: string;
  readonly type: CustomFieldType;
};

type FormFieldsProps = FormPartProps & {
  readonly customFields: readonly OwnField[];
  readonly products: readonly { readonly id: string; readonly name: string }[];
};

const HOSTS = new Set(['LEAD', 'CONTACT', 'COMPANY']);

/** What a form asks, in order: moved by its handle, added from what is not asked yet. */
export function FormFields({ values, language, onChange, customFields, products }: FormFieldsProps) {
  const { t, i18n } = useLingui();
  const usual = (id: string, locale: string): string => {
    const key = `form-label-${id.toLowerCase().replaceAll('_', '-')}`;
    const words: Readonly<Record<string, string>> = formWords[locale === 'ja' ? 'ja' : 'en'];
    return customFields.find((field) => field.id === id)?.label ?? words[key] ?? id;
  };
  const fields = values.fields;
  const items = fields.map((field) => ({
    id: idOfField(field),
    name: usual(idOfField(field), i18n.locale),
    field,
  }));
  const asked = new Set(items.map(({ id }) => id));
  const offered = [
    ...STANDARD_PLACES,
    ...customFields
      .filter(({ type, record }) => ASKABLE_TYPES.has(type) && HOSTS.has(record))
      .map(({ id }) => id),
  ].filter((id) => !asked.has(id));
  const changeField = (id: string, part: Partial<FieldValues>) =>
    onChange({ fields: fields.map((field) => (idOfField(field) === id ? { ...field, ...part } : field)) });
  const order = async (ids: readonly string[]) => {
    onChange({ fields: ids.flatMap((id) => fields.filter((field) => idOfField(field) === id)) });
    return true;
  };
  return (
    <SettingSection
      title={t`Fields`}
      about={t`Fewer fields are filled in more often. An e-mail address or a phone number has to be required.`}
    >
      <div className={styles.part}>
        <OrderedList label={t`Fields`} items={items} onOrder={order}>
          {({ id, name, field }) => (
            <div className={styles.field}>
              <TextField
                label={name}
                placeholder={usual(id, language)}
                value={field.label[language]}
                onChange={(typed) => changeField(id, { label: { ...field.label, [language]: typed } })}
              />
              <Checkbox
                isSelected={field.isRequired}
                onChange={(isRequired) => changeField(id, { isRequired })}
                aria-label={t`${name} is required`}
              >
                {t`Required`}
              </Checkbox>
              <IconButton
                label={t`Remove ${name}`}
                icon={<IconDelete aria-hidden="true" />}
                onPress={() => onChange({ fields: fields.filter((each) => idOfField(each) !== id) })}
              />
            </div>
          )}
        </OrderedList>
        <Select
          label={t`Add a field`}
          placeholder={t`Choose what to ask`}
          options={offered.map((id) => ({ id, text: usual(id, i18n.locale) }))}
          value={null}
          onChange={(id) => onChange({ fields: [...fields, newField(id)] })}
        />
        {asked.has('LINE_PRODUCT') ? (
          <MultiSelect
            label={t`Products to choose from`}
            placeholder={t`None: whatever they write`}
            options={products.map(({ id, name }) => ({ id, text: name }))}
            value={values.productIds}
            onChange={(productIds) => onChange({ productIds: [...productIds] })}
          />
        ) : null}
      </div>
    </SettingSection>
  );
}
