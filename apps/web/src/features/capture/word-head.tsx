import styles from './word-rows.module.css';

type WordHeadProps = { readonly word: string; readonly count: string; readonly choice: string };

/** What stands in the columns of words; each row says it to screen readers by itself. */
export function WordHead({ word, count, choice }: WordHeadProps) {
  return (
    <li className={styles.head} aria-hidden="true">
      <span>{word}</span>
      <span className={styles.count}>{count}</span>
      <span>{choice}</span>
    </li>
  );
}
