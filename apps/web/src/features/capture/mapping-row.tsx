import { useLingui } from '@lingui/react/macro';
import type { ImportTarget, PlacedField } from '@mikomi/domain/capture';
import styles from './mapping-row.module.css';
import { type OwnField, PlaceChoice } from './place-choice.tsx';

type MappingRowProps = {
  readonly field: PlacedField;
  readonly customFields: readonly OwnField[];
  readonly isPlace: (field: Extract<ImportTarget, { kind: 'field' }>['field']) => boolean;
  /** Null leaves it to the field's name and value. */
  readonly onDecide: (target: ImportTarget | null) => void;
};

/** A field as it came, and where it goes: decided by somebody, or proposed by its name and value. */
export function MappingRow({ field, customFields, isPlace, onDecide }: MappingRowProps) {
  const { name, value, target, decided } = field;
  const { t } = useLingui();
  return (
    <li className={styles.field}>
      <span className={styles.came}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
      </span>
      <span className={styles.place}>
        <PlaceChoice {...{ name, target, customFields, isPlace, onDecide }} canLeave={decided} />
        <span className={styles.by}>{decided ? t`decided` : t`proposed`}</span>
      </span>
    </li>
  );
}
