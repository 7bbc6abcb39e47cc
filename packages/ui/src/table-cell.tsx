import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import './table.css';

export interface TableCellProps {
  /** Numbers stand at the end in tabular figures. */
  readonly isNumeric?: boolean | undefined;
  /** The cell that names its row. */
  readonly isHead?: boolean | undefined;
  /** Fainter, for what is read second. */
  readonly isFaint?: boolean | undefined;
  /** The whole text where the cell may cut it. */
  readonly title?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** One cell; its text is cut with an ellipsis and whole in its title. */
export function TableCell(props: TableCellProps) {
  const { isNumeric, isHead, isFaint, title, tabIndex, ref, children } = props;
  const whole = title ?? (typeof children === 'string' ? children : undefined);
  return (
    <div
      ref={ref}
      role={isHead ? 'rowheader' : 'gridcell'}
      title={whole}
      tabIndex={tabIndex}
      className={classNames(
        'ui-table-cell',
        isNumeric && 'ui-table-numeric',
        isHead && 'ui-table-head-cell',
        isFaint && 'ui-table-faint',
      )}
    >
      {children}
    </div>
  );
}

export interface TableCheckCellProps {
  readonly isHeader?: boolean | undefined;
  /** A `Checkbox` with an `aria-label`. */
  readonly children: ReactNode;
}

/** The cell that selects its row, or, in the header, all rows. */
export function TableCheckCell({ isHeader, children }: TableCheckCellProps) {
  return (
    <div role={isHeader ? 'columnheader' : 'gridcell'} className="ui-table-cell ui-table-check">
      {children}
    </div>
  );
}
