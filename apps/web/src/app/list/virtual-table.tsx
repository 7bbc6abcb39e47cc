import {
  type SortDirection,
  Table,
  TableBody,
  TableCell,
  TableCheckCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TableSkeletonRow,
} from '@mikomi/ui';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import type { ConnectionState } from './connection-pages.ts';
import { fittingColumns } from './fitting-columns.ts';
import { type KeptPlace, usePlace } from './kept-place.ts';
import { MoreFailed } from './more-failed.tsx';
import { useIsPhone, useRowHeight } from './row-height.ts';
import { SelectAll, SelectRow } from './select-rows.tsx';
import { type Selection, toggled } from './selection.ts';
import { useRoom } from './use-room.ts';
import { useRowCursor } from './use-row-cursor.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import styles from './virtual-table.module.css';

export type Column<Node> = {
  readonly id: string;
  readonly title: string;
  /** One track of the CSS grid, e.g. `minmax(10rem, 1fr)`. */
  readonly width: string;
  /** In which turn it leaves where there is no room for all, the lowest first; without one it stays. */
  readonly leaves?: number;
  /** Stands only where somebody asked for it. */
  readonly isExtra?: boolean;
  readonly unit?: string;
  readonly isNumeric?: boolean;
  readonly isFaint?: boolean;
  readonly isSortable?: boolean;
  readonly cell: (node: Node) => ReactNode;
  /** The words of the cell; those of the first column name a row that can be chosen. */
  readonly text?: (node: Node) => string;
};

export type Sort = { readonly column: string; readonly direction: SortDirection };

type VirtualTableProps<Node> = {
  readonly label: string;
  /** The first one names the row. */
  readonly columns: readonly [Column<Node>, ...Column<Node>[]];
  readonly list: ConnectionState<Node> & { readonly loadMore: () => void; readonly retry: () => void };
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** On a phone a row is one cell of two lines. */
  readonly phoneRow: (node: Node) => ReactNode;
  readonly onOpen: (node: Node) => void;
  /** A look beside the list; a press and Space ask for it where there is room. */
  readonly onPeek?: (node: Node) => void;
  /** The row that is looked at; the keys that move the cursor move the look. */
  readonly peeked?: string | undefined;
  /** Rows that are chosen to be changed together. */
  readonly selection?: Selection | undefined;
  readonly onSelection?: (selection: Selection) => void;
};

/** The width of the column of checks, in rem. */
const CHECK = 2.25;
const PHONE_TRACK = 'minmax(0, 1fr)';
/** The server counts a list up to here and says one more when there are more. */
const MOST_COUNTED = 10_000;

/** A list of any length: rows exist where one looks, more is read before one arrives, the place is kept. */
export function VirtualTable<Node extends { readonly id: string }>(props: VirtualTableProps<Node>) {
  const place = usePlace();
  return <PlacedTable key={place.entry} {...props} place={place} />;
}

function PlacedTable<Node extends { readonly id: string }>(
  props: VirtualTableProps<Node> & { readonly place: KeptPlace },
) {
  const { label, columns, list, sort, onSort, phoneRow, onOpen, onPeek, peeked, selection, onSelection } =
    props;
  const { place } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const rowHeight = useRowHeight(isPhone);
  const rows = useVirtualRows({ scroller, rowHeight, list, place });
  const canSelect = selection !== undefined && onSelection !== undefined && !isPhone;
  const select = (index: number, isRange = false) =>
    selection && onSelection?.(toggled(selection, list.nodes, index, isRange));
  const cursor = useRowCursor({
    scroller,
    nodes: list.nodes,
    place,
    scrollTo: rows.scrollTo,
    onOpen,
    onPeek: isPhone ? undefined : onPeek,
    onSelect: canSelect ? select : undefined,
    onStep: peeked === undefined ? undefined : onPeek,
  });
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const shown = isPhone
    ? columns.slice(0, 1)
    : fittingColumns(columns, room - (canSelect ? CHECK : 0), sort?.column);
  const header = isPhone ? 0 : 1;

  return (
    <div ref={frame} className={styles.frame} style={isPhone ? rowOf(rowHeight) : undefined}>
      <Table
        ref={scroller}
        label={label}
        rowCount={rowCountOf(list.totalCount, header)}
        columnCount={shown.length + (canSelect ? 1 : 0)}
        isMultiSelectable={canSelect}
        template={
          isPhone
            ? PHONE_TRACK
            : `${canSelect ? `${CHECK}rem ` : ''}${shown.map(({ width }) => width).join(' ')}`
        }
        isBusy={list.isLoading}
        onScroll={rows.onScroll}
        onKeyDown={cursor.onKeyDown}
      >
        {isPhone ? null : (
          <TableHeader>
            {canSelect ? (
              <SelectAll nodes={list.nodes} selection={selection} onSelection={onSelection} />
            ) : null}
            {shown.map((column) => (
              <TableHeaderCell
                key={column.id}
                text={column.title}
                unit={column.unit}
                isNumeric={column.isNumeric}
                {...sortOf(column, sort, onSort)}
              />
            ))}
          </TableHeader>
        )}
        <TableBody height={rows.height}>
          {rows.items.map(({ index, start }) => {
            const node = list.nodes[index];
            if (node === undefined && list.hasFailedMore) {
              return (
                <MoreFailed
                  key="failed"
                  index={index + 1 + header}
                  columnCount={shown.length + (canSelect ? 1 : 0)}
                  offset={start}
                  onRetry={list.retry}
                />
              );
            }
            if (node === undefined) {
              return (
                <TableSkeletonRow
                  key={index}
                  columnCount={shown.length + (canSelect ? 1 : 0)}
                  seed={index}
                  offset={start}
                />
              );
            }
            return (
              <TableRow
                key={node.id}
                index={index + 1 + header}
                offset={start}
                tabIndex={cursor.tabIndexOf(index)}
                onFocus={() => cursor.moveTo(index)}
                isOpen={node.id === peeked}
                {...(canSelect ? { isSelected: selection.ids.has(node.id) } : {})}
                onClick={(event) => {
                  if (isOwnPress(event.target)) return;
                  if (event.shiftKey && canSelect) select(index, true);
                  else if (onPeek && !isPhone) onPeek(node);
                  else onOpen(node);
                }}
              >
                {canSelect ? (
                  <TableCheckCell>
                    <SelectRow
                      name={columns[0].text?.(node) ?? ''}
                      isSelected={selection.ids.has(node.id)}
                      onSelect={(isRange) => select(index, isRange)}
                    />
                  </TableCheckCell>
                ) : null}
                {isPhone ? (
                  <TableCell isHead>{phoneRow(node)}</TableCell>
                ) : (
                  shown.map((column, position) => (
                    <TableCell
                      key={column.id}
                      isHead={position === 0}
                      isNumeric={column.isNumeric}
                      isFaint={column.isFaint}
                    >
                      {column.cell(node)}
                    </TableCell>
                  ))
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}

/** What is pressed inside a row acts for itself. */
const isOwnPress = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button, input, label') !== null;

const rowOf = (height: number) => ({ '--row': `${height}px` }) as CSSProperties;

function sortOf<Node>(
  column: Column<Node>,
  sort: Sort | undefined,
  onSort: ((sort: Sort) => void) | undefined,
) {
  if (!column.isSortable || onSort === undefined) return {};
  const current = sort?.column === column.id ? sort.direction : undefined;
  const next = current === 'descending' ? 'ascending' : 'descending';
  return { sort: current, onSort: () => onSort({ column: column.id, direction: next }) };
}

/** The rows of the table with its header; -1 when nobody knows how many there are. */
function rowCountOf(totalCount: number | undefined, header: number): number {
  return totalCount === undefined || totalCount > MOST_COUNTED ? -1 : totalCount + header;
}
