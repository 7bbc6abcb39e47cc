import { Skeleton } from '@mikomi/ui';
import styles from './rows.module.css';

const WIDTHS = ['11rem', '8rem', '14rem', '9rem', '12rem'] as const;

/** Rows that are on their way. */
export function RowSkeletons() {
  return (
    <div aria-busy="true">
      {WIDTHS.map((width) => (
        <div key={width} className={styles.row}>
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
