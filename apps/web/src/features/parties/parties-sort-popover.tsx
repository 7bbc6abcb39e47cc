import { useLingui } from '@lingui/react/macro';
import { SortPopover } from '#app/custom-fields/sort-popover.tsx';
import type { Order } from '#app/list/list-search.ts';
import type { PartySort } from './parties-search.ts';

export type PartiesSortProps = {
  readonly record: 'CONTACT' | 'COMPANY';
  readonly order: Order<PartySort>;
  readonly onOrder: (order: string) => void;
};

/** Puts the contacts or companies in another order. */
export function PartiesSortPopover(props: PartiesSortProps) {
  const { t } = useLingui();
  return (
    <SortPopover
      {...props}
      sorts={[
        { id: 'name', text: t`Name`, kind: 'words' },
        { id: 'added', text: t`Added`, kind: 'days' },
      ]}
    />
  );
}
