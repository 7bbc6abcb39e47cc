import { useLingui } from '@lingui/react/macro';
import { ASKABLE_TYPES, formWords } from '@mikomi/domain/capture';
import { Checkbox, IconButton, IconDelete, MultiSelect, Select, TextField } from '@mikomi/ui';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { CustomFieldType } from '#generated/graphql.ts';
import styles from './form-builder.module.css';
import { FieldExample } from './form-field-example.tsx';
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
  readonly products: readonly Named[];
  readonly productGroups: readonly Named[];
};

type Named = { readonly id: string; readonly name: string };

const CHOSEN: ReadonlySet<CustomFieldType> = new Set(['SELECT', 'MULTI_SELECT', 'BOOLEAN', 'DATE']);
const HOSTS = new Set(['LEAD', 'CONTACT', 'COMPANY']);

/** What a form asks, in order: moved by its handle, added from what is not asked yet. */
export function FormFields(props: FormFieldsProps) {
  const { values, language, onChange, customFields, products, productGroups } = props;
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
  /** Whether the answer is typed: what is chosen has no empty field. */
  const isTyped = (id: string) => {
    if (id === 'CONTACT_LANGUAGE') return false;
    if (id === 'LINE_PRODUCT') return values.productIds.length + values.productGroupIds.length === 0;
    const own = customFields.find((field) => field.id === id);
    return own === undefined || !CHOSEN.has(own.type);
  };
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
              {isTyped(id) ? (
                <FieldExample
                  name={name}
                  value={field.placeholder[language]}
                  onChange={(typed) =>
                    changeField(id, { placeholder: { ...field.placeholder, [language]: typed } })
                  }
                />
              ) : null}
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
        {asked.has('LINE_PRODUCT') && productGroups.length > 0 ? (
          <MultiSelect
            label={t`And all products of these groups`}
            placeholder={t({ message: 'None', context: 'of groups' })}
            options={productGroups.map(({ id, name }) => ({ id, text: name }))}
            value={values.productGroupIds}
            onChange={(productGroupIds) => onChange({ productGroupIds: [...productGroupIds] })}
          />
        ) : null}
      </div>
    </SettingSection>
  );
}
