import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, ErrorState } from '@mikomi/ui';
import type { ReactNode } from 'react';
import type { ConnectionState } from '#app/list/connection-pages.ts';
import { type Order, writeOrder } from '#app/list/list-search.ts';
import { NothingFits } from '#app/list/nothing-fits.tsx';
import type { Selection } from '#app/list/selection.ts';
import { type Column, VirtualTable } from '#app/list/virtual-table.tsx';
import type { PartySort } from './parties-search.ts';

type PartiesTableProps<Node> = {
  readonly label: string;
  readonly columns: readonly [Column<Node>, ...Column<Node>[]];
  readonly list: ConnectionState<Node> & { readonly loadMore: () => void; readonly retry: () => void };
  readonly order: Order<PartySort>;
  readonly onOrder: (order: string) => void;
  readonly phoneRow: (node: Node) => ReactNode;
  readonly onOpen: (node: Node) => void;
  /** Rows that are chosen to be changed together; none where the viewer may change nothing. */
  readonly selection?: Selection | undefined;
  readonly onSelection?: (selection: Selection) => void;
  /** What the place says while it is empty, and while nothing fits. */
  readonly empty: { readonly text: string; readonly action?: ReactNode };
  readonly nothingFits: string;
  readonly isNarrowed: boolean;
  /** Lets go of all that narrows it. */
  readonly onClear: () => void;
};

/** A list of contacts, companies or customers, however many. */
export function PartiesTable<Node extends { readonly id: string }>(props: PartiesTableProps<Node>) {
  const { list, order, onOrder, empty, nothingFits, isNarrowed, onClear, ...table } = props;
  const { t } = useLingui();
  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`The list could not be read`}
        kept={<Trans>Nothing is lost; everything is where it was.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (!list.isLoading && list.nodes.length === 0) {
    return isNarrowed ? <NothingFits text={nothingFits} onClear={onClear} /> : <EmptyState {...empty} />;
  }
  return (
    <VirtualTable
      {...table}
      list={list}
      sort={{ column: order.key, direction: order.direction }}
      onSort={({ column, direction }) => onOrder(writeOrder({ key: column, direction }))}
    />
  );
}
