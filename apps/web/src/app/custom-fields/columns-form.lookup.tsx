import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mikomi/ui';
import { type ColumnChoice, isChosen, withColumn } from '#app/list/column-choice.ts';
import { type ColumnOrder, placed } from '#app/list/column-order.ts';
import styles from '#app/list/list-form.module.css';
import { mergeOrder } from '#app/list/merge-order.ts';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { customSort } from './custom-condition.ts';
import { useListedFields } from './use-listed-fields.lookup.ts';

type Offered = { readonly id: string; readonly title: string; readonly isExtra?: boolean };

export type ColumnsFormProps = {
  readonly record: CustomFieldRecord;
  /** The columns of the list as it comes; the first names the row and stays. */
  readonly columns: readonly Offered[];
  /** What the list is sorted by, which stays too. */
  readonly sortedBy: string;
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly order: ColumnOrder;
  readonly onOrder: (order: ColumnOrder) => void;
};

/** Every column that a list can have, the organization's own fields among them, in the order in which they stand. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { record, columns, sortedBy, choice, onChoice, order, onOrder } = props;
  const { t } = useLingui();
  const { fields = [] } = useListedFields(record);
  const own = fields
    .filter(({ archived }) => !archived)
    .map(({ key, label }) => ({ id: customSort(key), title: label, isExtra: true }));
  const ownIds = new Set<string>(own.map(({ id }) => id));
  const offered: readonly Offered[] = [...own, ...columns.slice(1).filter(({ id }) => !ownIds.has(id))];
  return (
    <div className={styles.form}>
      <div className={styles.columns}>
        <OrderedList
          label={t`Columns`}
          items={placed(offered, order).map((column) => ({ ...column, name: column.title }))}
          onOrder={async (ids) => {
            onOrder(mergeOrder(order, ids));
            return true;
          }}
        >
          {(column) => (
            <Checkbox
              isSelected={isChosen(column, choice, sortedBy)}
              isDisabled={column.id === sortedBy}
              onChange={(isShown) => onChoice(withColumn(choice, column, isShown))}
            >
              {column.title}
            </Checkbox>
          )}
        </OrderedList>
      </div>
      <div className={styles.whole}>
        <Button
          size="small"
          variant="quiet"
          isDisabled={Object.keys(choice).length === 0 && order.length === 0}
          onPress={() => {
            onChoice({});
            onOrder([]);
          }}
        >
          {t`As the list comes`}
        </Button>
      </div>
    </div>
  );
}
