import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mikomi/ui';
import { type ColumnChoice, isChosen, withColumn } from '#app/list/column-choice.ts';
import styles from '#app/list/list-form.module.css';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { customSort } from './custom-condition.ts';
import { useListedFields } from './use-listed-fields.lookup.ts';

type Offered = { readonly id: string; readonly title: string; readonly isExtra?: boolean };

export type ColumnsFormProps = {
  readonly record: CustomFieldRecord;
  /** The columns of the list; the first names the row and stays. */
  readonly columns: readonly Offered[];
  /** What the list is sorted by, which stays too. */
  readonly sortedBy: string;
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
};

/** Every column that a list can have, the organization's own fields among them. */
export function ColumnsForm({ record, columns, sortedBy, choice, onChoice }: ColumnsFormProps) {
  const { t } = useLingui();
  const { fields = [] } = useListedFields(record);
  const own = fields
    .filter(({ archived }) => !archived)
    .map(({ key, label }) => ({ id: customSort(key), title: label, isExtra: true }));
  const ownIds = new Set<string>(own.map(({ id }) => id));
  const offered: readonly Offered[] = [...columns.slice(1).filter(({ id }) => !ownIds.has(id)), ...own];
  return (
    <div className={styles.form}>
      {offered.map((column) => (
        <Checkbox
          key={column.id}
          isSelected={isChosen(column, choice, sortedBy)}
          isDisabled={column.id === sortedBy}
          onChange={(isShown) => onChoice(withColumn(choice, column, isShown))}
        >
          {column.title}
        </Checkbox>
      ))}
      <div className={styles.whole}>
        <Button
          size="small"
          variant="quiet"
          isDisabled={Object.keys(choice).length === 0}
          onPress={() => onChoice({})}
        >
          {t`As the list comes`}
        </Button>
      </div>
    </div>
  );
}
