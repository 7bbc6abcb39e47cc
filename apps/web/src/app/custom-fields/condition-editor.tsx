import { useLingui } from '@lingui/react/macro';
import { IconButton, IconClose, Select } from '@mikomi/ui';
import { useState } from 'react';
import styles from './condition-editor.module.css';
import { ConditionValue } from './condition-value.tsx';
import type { CustomCondition, How } from './custom-condition.ts';
import { customFilterOf, howsOf, type ListedField } from './custom-filter.ts';

type ConditionEditorProps = {
  readonly field: ListedField;
  readonly condition: CustomCondition | undefined;
  /** Undefined while it asks nothing. */
  readonly onChange: (condition: CustomCondition | undefined) => void;
  readonly onRemove: () => void;
};

/** How a list is narrowed by one custom field; takes effect as soon as it asks something. */
export function ConditionEditor({ field, condition, onChange, onRemove }: ConditionEditorProps) {
  const { t } = useLingui();
  const hows = howsOf(field.type);
  const [draft, setDraft] = useState<CustomCondition>(condition ?? { how: hows[0] ?? 'filled' });
  const words: Readonly<Record<How, string>> = {
    contains: t`contains`,
    is: t`is`,
    between: t`from … to`,
    any: t`is one of`,
    none: t`is none of`,
    yes: t`yes`,
    no: t`no`,
    empty: t`is empty`,
    filled: t`is filled in`,
  };
  const change = (next: CustomCondition) => {
    setDraft(next);
    onChange(customFilterOf(field, next) ? next : undefined);
  };
  const { label } = field;
  return (
    <fieldset className={styles.editor}>
      <legend className={styles.name}>{label}</legend>
      <div className={styles.row}>
        <Select
          label={t`How ${label} compares`}
          isLabelHidden
          // Whoever has just chosen the field goes on here.
          autoFocus={condition === undefined}
          placeholder={t`Choose`}
          value={draft.how}
          onChange={(how) => change({ ...draft, how: how as How })}
          options={hows.map((how) => ({ id: how, text: words[how] }))}
        />
        <ConditionValue field={field} condition={draft} onChange={change} />
        <div className={styles.remove}>
          <IconButton
            label={t`Remove the condition on ${label}`}
            icon={<IconClose aria-hidden="true" />}
            size="small"
            onPress={onRemove}
          />
        </div>
      </div>
    </fieldset>
  );
}
