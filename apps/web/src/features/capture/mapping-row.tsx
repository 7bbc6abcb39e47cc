import { useLingui } from '@lingui/react/macro';
import type { ImportTarget, PlacedField } from '@mikomi/domain/capture';
import { Button, ComboBox, IconExpand } from '@mikomi/ui';
import { useState } from 'react';
import type { ImportField } from '#generated/graphql.ts';
import { FIELD_NAMES } from './field-names.ts';
import { fieldName, fieldPath } from './mapping-edits.ts';
import styles from './mapping-row.module.css';

type MappingRowProps = {
  readonly field: PlacedField;
  readonly customFields: readonly { readonly id: string; readonly name: string }[];
  readonly isPlace: (field: Extract<ImportTarget, { kind: 'field' }>['field']) => boolean;
  /** Null leaves it to the field's name and value. */
  readonly onDecide: (target: ImportTarget | null) => void;
};

/** A field as it came, and where it goes: decided by somebody, or proposed by its name and value. */
export function MappingRow({ field, customFields, isPlace, onDecide }: MappingRowProps) {
  const { name, value, target, decided } = field;
  const { t, i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const current =
    target.kind === 'field'
      ? i18n._(FIELD_NAMES[fieldName(target.field)])
      : target.kind === 'custom'
        ? (customFields.find(({ id }) => id === target.fieldId)?.name ?? t`Own field`)
        : t`Kept as an answer`;
  const choose = (id: string | null) => {
    setOpen(false);
    if (id === null) return;
    if (id === 'auto') return onDecide(null);
    if (id === 'skip') return onDecide({ kind: 'skip' });
    const [kind = '', place = ''] = id.split(' ');
    onDecide(
      kind === 'custom'
        ? { kind: 'custom', fieldId: place }
        : { kind: 'field', field: fieldPath(place as ImportField) },
    );
  };
  return (
    <li className={styles.field}>
      <span className={styles.came}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
      </span>
      <span className={styles.place}>
        {isOpen ? (
          <ComboBox
            label={t`${name} goes to`}
            isLabelHidden
            autoFocus
            value={null}
            onChange={choose}
            onBlur={() => setOpen(false)}
            placeholder={current}
            loadingText={t`One moment`}
            emptyText={t`No field by that name.`}
            options={[
              ...(decided ? [{ id: 'auto', text: t`As its name and value say` }] : []),
              { id: 'skip', text: t`Kept as an answer` },
              ...(Object.keys(FIELD_NAMES) as ImportField[])
                .filter((each) => isPlace(fieldPath(each)))
                .map((each) => ({ id: `field ${each}`, text: i18n._(FIELD_NAMES[each]) })),
              ...customFields.map(({ id, name: text }) => ({
                id: `custom ${id}`,
                text,
                detail: t`Own field`,
              })),
            ]}
          />
        ) : (
          <Button
            size="small"
            onPress={() => setOpen(true)}
            trailing={<IconExpand aria-hidden="true" />}
            aria-label={t`${name} goes to ${current}. Change it`}
          >
            {current}
          </Button>
        )}
        <span className={styles.by}>{decided ? t`decided` : t`proposed`}</span>
      </span>
    </li>
  );
}
