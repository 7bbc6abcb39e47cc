import { IconFallen, IconRisen } from '@mikomi/ui';
import styles from './board.module.css';
import type { BoardOrder, BoardSort } from './board-order.ts';

type SortHeaderProps = {
  readonly column: BoardSort;
  readonly text: string;
  readonly order: BoardOrder;
  readonly onOrder: (order: BoardOrder) => void;
};

/** Heads a column and sorts by it: numbers the largest first, names from their beginning, then the other way round. */
export function SortHeader({ column, text, order, onOrder }: SortHeaderProps) {
  const current = order.key === column ? order.direction : undefined;
  const first = column === 'name' ? 'ascending' : 'descending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={current ?? 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder({ key: column, direction: current === first ? other : first })}
      >
        {text}
        {current === 'ascending' ? <IconRisen aria-hidden="true" /> : null}
        {current === 'descending' ? <IconFallen aria-hidden="true" /> : null}
      </button>
    </th>
  );
}
