import { RowCount } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from '#app/list/list-bar.module.css';
import { ListSearch } from '#app/list/list-search-field.tsx';

type PartiesBarProps = {
  readonly searchLabel: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string | undefined) => void;
  /** How many there are, in words; absent while unknown. */
  readonly count: string | undefined;
  /** What narrows the list further. */
  readonly children?: ReactNode;
};

/** Which of them: by words, and what else narrows the list. */
export function PartiesBar({ searchLabel, placeholder, text, onText, count, children }: PartiesBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <ListSearch label={searchLabel} placeholder={placeholder} text={text} onText={onText} />
      </div>
      {children}
      <div className={styles.count}>{count === undefined ? null : <RowCount text={count} />}</div>
    </div>
  );
}
