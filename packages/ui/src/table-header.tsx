import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconFallen, IconRisen } from './icons.ts';
import './table.css';

/** The first row, which stays while the others move. */
export function TableHeader({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the virtual grid.
    <div role="rowgroup" className="ui-table-header">
      {/* biome-ignore lint/a11y/useSemanticElements: part of the virtual grid. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons receive the focus. */}
      <div role="row" aria-rowindex={1} className="ui-table-row ui-table-header-row">
        {children}
      </div>
    </div>
  );
}

export type SortDirection = 'ascending' | 'descending';

export interface TableHeaderCellProps {
  readonly text: string;
  /** Stands behind the text, fainter: the unit of a numeric column. */
  readonly unit?: string | undefined;
  readonly isNumeric?: boolean | undefined;
  /** How the table is sorted by this column; leave out when it is not. */
  readonly sort?: SortDirection | undefined;
  /** Asks for the next order; without it the column cannot be sorted. */
  readonly onSort?: () => void;
  /** At the edge: the column's menu, later its handle for resizing. */
  readonly trailing?: ReactNode;
}

/** Names a column and sorts by it. */
export function TableHeaderCell({ text, unit, isNumeric, sort, onSort, trailing }: TableHeaderCellProps) {
  const words = (
    <>
      <span className="ui-table-header-text" title={text}>
        {text}
      </span>
      {unit ? <span className="ui-table-unit">{unit}</span> : null}
      {sort === 'ascending' ? <IconRisen aria-hidden="true" /> : null}
      {sort === 'descending' ? <IconFallen aria-hidden="true" /> : null}
    </>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the virtual grid.
    // biome-ignore lint/a11y/useFocusableInteractive: its button receives the focus.
    <div
      role="columnheader"
      aria-sort={onSort ? (sort ?? 'none') : undefined}
      className={classNames('ui-table-cell', 'ui-table-header-cell', isNumeric && 'ui-table-numeric')}
    >
      {onSort ? (
        <Button className="ui-table-sort" onPress={onSort}>
          {words}
        </Button>
      ) : (
        words
      )}
      {trailing}
    </div>
  );
}

export interface TableFooterProps {
  /** Position of the row, counted from 1: the same as the grid's row count. */
  readonly index: number;
  readonly children: ReactNode;
}

/** The last row: totals over everything the table holds, not over what is loaded. It stays in sight. */
export function TableFooter({ index, children }: TableFooterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the virtual grid.
    <div role="rowgroup" className="ui-table-footer">
      {/* biome-ignore lint/a11y/useSemanticElements: part of the virtual grid. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: it holds no action. */}
      <div role="row" aria-rowindex={index} className="ui-table-row">
        {children}
      </div>
    </div>
  );
}
