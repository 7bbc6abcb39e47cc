import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ConnectionState } from '#app/list/connection-pages.ts';
import { type Order, writeOrder } from '#app/list/list-search.ts';
import type { Selection } from '#app/list/selection.ts';
import { VirtualTable } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadPhoneRow } from './lead-phone-row.tsx';
import type { LeadSort } from './leads-search.ts';
import type { LeadColumn } from './use-lead-columns.tsx';

const LeadsTableLead = graphql(`
  fragment LeadsTable_Lead on Lead {
    id
    ...LeadColumns_Lead
    ...LeadPhoneRow_Lead
  }
`);

type Listed = { readonly id: string } & FragmentType<typeof LeadsTableLead>;

type LeadsTableProps = {
  readonly slug: string;
  /** What of a lead is shown; the first names the row. */
  readonly columns: readonly [LeadColumn, ...LeadColumn[]];
  readonly list: ConnectionState<Listed> & {
    readonly loadMore: () => void;
    readonly retry: () => void;
  };
  /** What stands here while there is none. */
  readonly whenEmpty: ReactNode;
  readonly order: Order<LeadSort>;
  readonly onOrder: (order: string) => void;
  /** The lead that is looked at beside the list. */
  readonly peeked: string | undefined;
  readonly onPeek: (id: string) => void;
  /** None where the viewer may change nothing anyway. */
  readonly selection: Selection | undefined;
  readonly onSelection: (selection: Selection) => void;
};

/** The leads of a view, however many. */
export function LeadsTable(props: LeadsTableProps) {
  const { slug, columns, list, whenEmpty, order, onOrder, peeked, onPeek, selection, onSelection } = props;
  const { t } = useLingui();
  const router = useRouter();

  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`The leads could not be read`}
        kept={<Trans>Nothing is lost; they are where they were.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (!list.isLoading && list.nodes.length === 0) return whenEmpty;
  return (
    <VirtualTable
      label={t`Leads`}
      columns={columns}
      list={{ ...list, nodes: readFragment(LeadsTableLead, list.nodes) }}
      sort={{ column: order.key, direction: order.direction }}
      onSort={({ column, direction }) => onOrder(writeOrder({ key: column, direction }))}
      phoneRow={(lead) => <LeadPhoneRow lead={lead} />}
      peeked={peeked}
      onPeek={({ id }) => onPeek(id)}
      selection={selection}
      onSelection={onSelection}
      onOpen={({ id }) =>
        void router.navigate({ to: '/o/$slug/leads/$leadId', params: { slug, leadId: id } })
      }
    />
  );
}
