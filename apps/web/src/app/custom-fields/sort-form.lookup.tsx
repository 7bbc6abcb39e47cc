import { useLingui } from '@lingui/react/macro';
import { ComboBox, Select } from '@mikomi/ui';
import styles from '#app/list/list-form.module.css';
import { type Order, writeOrder } from '#app/list/list-search.ts';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { customSort } from './custom-condition.ts';
import { sortableField } from './custom-filter.ts';
import { type SortKind, sortKindOf } from './sort-kind.ts';
import { useListedFields } from './use-listed-fields.lookup.ts';

/** What a list can be sorted by. */
export type SortChoice = { readonly id: string; readonly text: string; readonly kind: SortKind };

export type SortFormProps = {
  readonly record: CustomFieldRecord;
  /** What every such list offers; the organization's own fields follow. */
  readonly sorts: readonly SortChoice[];
  readonly order: Order<string>;
  readonly onOrder: (order: string) => void;
};

/** What a list is sorted by: what its columns offer, and the organization's own fields. */
export function SortForm({ record, sorts, order, onOrder }: SortFormProps) {
  const { t } = useLingui();
  const { fields = [] } = useListedFields(record);
  const choices: readonly SortChoice[] = [
    ...sorts,
    ...fields
      .filter(({ key }) => sortableField(key, fields))
      .map(({ key, label, type }) => ({ id: customSort(key), text: label, kind: sortKindOf(type) })),
  ];
  const directions: Readonly<Record<SortKind, readonly [string, string]>> = {
    words: [t`A to Z`, t`Z to A`],
    days: [t`Oldest first`, t`Newest first`],
    'days-to-come': [t`Earliest first`, t`Latest first`],
    amounts: [t`Smallest first`, t`Largest first`],
    best: [t`Best first`, t`Best last`],
    choices: [t`First choice first`, t`Last choice first`],
    'yes-or-no': [t`No first`, t`Yes first`],
  };
  const [ascending, descending] = directions[choices.find(({ id }) => id === order.key)?.kind ?? 'words'];
  return (
    <div className={styles.form}>
      <ComboBox
        label={t`Sorted by`}
        value={order.key}
        onChange={(id) => (id ? onOrder(writeOrder({ ...order, key: id })) : undefined)}
        options={choices.map(({ id, text }) => ({ id, text }))}
        loadingText={t`One moment`}
        emptyText={t`No field by that name.`}
      />
      <Select
        label={t`Order`}
        placeholder={t`Choose`}
        value={order.direction}
        onChange={(direction) =>
          onOrder(writeOrder({ ...order, direction: direction as typeof order.direction }))
        }
        options={[
          { id: 'ascending', text: ascending },
          { id: 'descending', text: descending },
        ]}
      />
    </div>
  );
}
