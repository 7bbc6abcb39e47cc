import { useLingui } from '@lingui/react/macro';
import { ComboBox, Select } from '@mikomi/ui';
import { customSort } from '#app/custom-fields/custom-condition.ts';
import { sortableField } from '#app/custom-fields/custom-filter.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import styles from '#app/list/list-form.module.css';
import { type Order, writeOrder } from '#app/list/list-search.ts';
import { type LeadSort, type LeadView, sortsOf } from './leads-search.ts';
import { type SortKind, sortKindOf } from './sort-kind.ts';

export type LeadsSortProps = {
  readonly view: LeadView | undefined;
  readonly order: Order<LeadSort>;
  readonly onOrder: (order: string) => void;
};

/** What the leads are sorted by: what the columns offer, and the organization's own fields. */
export function LeadsSort({ view, order, onOrder }: LeadsSortProps) {
  const { t } = useLingui();
  const { fields = [] } = useListedFields('LEAD');
  const texts = {
    closed: view === 'won' ? t`Won on` : view === 'lost' ? t`Lost on` : t`Won or lost on`,
    captured: t`Captured`,
    activity: t`Last activity`,
    'follow-up': t`Next`,
    value: t`Value`,
    name: t`Lead`,
  };
  const sorts: readonly { readonly id: LeadSort; readonly text: string }[] = [
    ...sortsOf(view).map((id) => ({ id, text: texts[id] })),
    ...fields
      .filter(({ key }) => sortableField(key, fields))
      .map(({ key, label }) => ({ id: customSort(key), text: label })),
  ];
  const directions: Readonly<Record<SortKind, readonly [string, string]>> = {
    words: [t`A to Z`, t`Z to A`],
    days: [t`Oldest first`, t`Newest first`],
    'days-to-come': [t`Earliest first`, t`Latest first`],
    amounts: [t`Smallest first`, t`Largest first`],
    choices: [t`First choice first`, t`Last choice first`],
    'yes-or-no': [t`No first`, t`Yes first`],
  };
  const [ascending, descending] = directions[sortKindOf(order.key, fields)];
  return (
    <div className={styles.form}>
      <ComboBox
        label={t`Sorted by`}
        value={order.key}
        onChange={(id) => (id ? onOrder(writeOrder({ ...order, key: id })) : undefined)}
        options={sorts}
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
