import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode, Ref, UIEventHandler } from 'react';
import { classNames } from './class-names.ts';
import { TabStopContext } from './tab-stop.ts';
import './table.css';

export interface TableProps {
  readonly label: string;
  /** All rows there are, the header included, whether rendered or not; -1 while unknown. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Widths as a CSS grid template, shared by header, rows and footer, e.g. `2.5rem minmax(12rem, 1fr) 8rem`. */
  readonly template: string;
  readonly isBusy?: boolean | undefined;
  readonly isMultiSelectable?: boolean | undefined;
  readonly onScroll?: UIEventHandler<HTMLDivElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  /** The scrolling element, for a virtualizer. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A grid that scrolls inside itself, with a header that stays. The app decides which rows exist. */
export function Table(props: TableProps) {
  const {
    label,
    rowCount,
    columnCount,
    template,
    isBusy,
    isMultiSelectable,
    onScroll,
    onKeyDown,
    ref,
    children,
  } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are virtual and placed by transform, which a table element forbids.
    <div
      ref={ref}
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      aria-busy={isBusy ?? false}
      aria-multiselectable={isMultiSelectable ?? false}
      tabIndex={-1}
      className="ui-table"
      style={{ '--columns': template } as CSSProperties}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

export interface TableBodyProps {
  /** Height of all rows together in px, when rows are placed by `offset`. */
  readonly height?: number | undefined;
  readonly children: ReactNode;
}

/** Holds the rows; with a height it gives room for those that are not rendered. */
export function TableBody({ height, children }: TableBodyProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the virtual grid above.
    <div
      role="rowgroup"
      className="ui-table-body"
      style={height === undefined ? undefined : { blockSize: height }}
    >
      {children}
    </div>
  );
}

export interface TableRowProps {
  /** Position among all rows, counted from 1, the header being 1. */
  readonly index: number;
  readonly isSelected?: boolean | undefined;
  /** The row whose record is open beside the table. */
  readonly isOpen?: boolean | undefined;
  /** Distance from the top of the body in px, given by the virtualizer. */
  readonly offset?: number | undefined;
  /** 0 for the row under the cursor, -1 for the others: Tab then stops at nothing inside them. */
  readonly tabIndex?: number | undefined;
  readonly onClick?: (event: MouseEvent<HTMLDivElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** One row, 36 px high, 44 on touch. */
export function TableRow(props: TableRowProps) {
  const { index, isSelected, isOpen, offset, tabIndex, onClick, onKeyDown, onFocus, ref, children } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the virtual grid above.
    <div
      ref={ref}
      role="row"
      aria-rowindex={index}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={tabIndex ?? -1}
      className={classNames(
        'ui-table-row',
        offset !== undefined && 'ui-table-row-placed',
        isOpen && 'ui-table-row-open',
      )}
      style={offset === undefined ? undefined : { transform: `translateY(${offset}px)` }}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <TabStopContext value={tabIndex !== -1}>{children}</TabStopContext>
    </div>
  );
}

export interface TableNoteProps {
  /** Position among all rows, as of a row. */
  readonly index: number;
  readonly columnCount: number;
  readonly offset?: number | undefined;
  readonly children: ReactNode;
}

/** A row that says something of the table instead of showing a record: the rest could not be read. */
export function TableNote({ index, columnCount, offset, children }: TableNoteProps) {
  return (
    <TableRow index={index} offset={offset}>
      {/* biome-ignore lint/a11y/useSemanticElements: part of the virtual grid above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: what stands inside takes the focus. */}
      <div role="gridcell" aria-colspan={columnCount} className="ui-table-note">
        {children}
      </div>
    </TableRow>
  );
}
