import { useLingui } from '@lingui/react/macro';
import { ComboBox } from '@mikomi/ui';
import { useState } from 'react';
import { ConditionEditor } from './condition-editor.tsx';
import styles from './conditions-form.module.css';
import type { CustomCondition, CustomConditions } from './custom-condition.ts';
import type { ListedField } from './custom-filter.ts';

type ConditionsFormProps = {
  readonly fields: readonly ListedField[];
  readonly conditions: CustomConditions;
  readonly onConditions: (conditions: CustomConditions | undefined) => void;
};

/** The organization's own fields that narrow a list, and a search for one more among however many there are. */
export function ConditionsForm({ fields, conditions, onConditions }: ConditionsFormProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<readonly string[]>(Object.keys(conditions));
  const offered = fields.filter(({ archived }) => !archived);
  const shown = opened.flatMap((key) => offered.find((field) => field.key === key) ?? []);
  const set = (key: string, condition: CustomCondition | undefined) => {
    const { [key]: _, ...others } = conditions;
    const next = condition ? { ...conditions, [key]: condition } : others;
    onConditions(Object.keys(next).length > 0 ? next : undefined);
  };
  if (offered.length === 0) return null;
  return (
    <section className={styles.group} aria-label={t`Custom fields`}>
      <h3 className={styles.title}>{t`Custom fields`}</h3>
      {shown.map((field) => (
        <ConditionEditor
          key={field.key}
          field={field}
          condition={conditions[field.key]}
          onChange={(condition) => set(field.key, condition)}
          onRemove={() => {
            setOpened(opened.filter((key) => key !== field.key));
            set(field.key, undefined);
          }}
        />
      ))}
      <ComboBox
        // Chosen once it stands above; the search begins anew.
        key={opened.length}
        label={t`Narrow by a field`}
        placeholder={t`Name of the field`}
        value={null}
        onChange={(key) => (key ? setOpened([...opened, key]) : undefined)}
        options={offered
          .filter(({ key }) => !opened.includes(key))
          .map(({ key, label }) => ({ id: key, text: label }))}
        loadingText={t`One moment`}
        emptyText={t`No field by that name.`}
      />
    </section>
  );
}
