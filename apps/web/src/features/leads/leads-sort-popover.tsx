import { useLingui } from '@lingui/react/macro';
import type { SortChoice } from '#app/custom-fields/sort-form.lookup.tsx';
import { SortPopover } from '#app/custom-fields/sort-popover.tsx';
import type { Order } from '#app/list/list-search.ts';
import { type LeadSort, type LeadView, sortsOf } from './leads-search.ts';

export type LeadsSortProps = {
  readonly view: LeadView | undefined;
  readonly order: Order<LeadSort>;
  readonly onOrder: (order: string) => void;
};

/** Puts the leads in another order. */
export function LeadsSortPopover({ view, order, onOrder }: LeadsSortProps) {
  const { t } = useLingui();
  const sorts = {
    closed: {
      text: view === 'won' ? t`Won on` : view === 'lost' ? t`Lost on` : t`Won or lost on`,
      kind: 'days',
    },
    captured: { text: t`Captured`, kind: 'days' },
    activity: { text: t`Last activity`, kind: 'days' },
    'follow-up': { text: t`Next`, kind: 'days-to-come' },
    value: { text: t`Value`, kind: 'amounts' },
    potential: { text: t`Potential`, kind: 'best' },
    score: { text: t`Score`, kind: 'amounts' },
    grade: { text: t`Grade`, kind: 'best' },
    name: { text: t`Lead`, kind: 'words' },
  } as const satisfies Readonly<Record<string, Omit<SortChoice, 'id'>>>;
  return (
    <SortPopover
      record="LEAD"
      sorts={sortsOf(view).map((id) => ({ id, ...sorts[id] }))}
      order={order}
      onOrder={onOrder}
    />
  );
}
