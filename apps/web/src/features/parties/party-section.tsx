import { type ReactNode, useId } from 'react';
import styles from './party-section.module.css';

type PartySectionProps = {
  readonly title: string;
  /** How many there are, of which the first are shown. */
  readonly count?: string | undefined;
  /** Leads to all of them, or adds one. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of a party's page. */
export function PartySection({ title, count, action, children }: PartySectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title} {count ? <span className={styles.count}>{count}</span> : null}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}
