import type { ReactNode } from 'react';
import { useMedia } from '#app/use-media.ts';
import styles from './party.page.module.css';

/** Below this width there is one column. */
const NARROW = '(max-width: 64rem)';

type PartyLayoutProps = {
  /** Names the facts for screen readers. */
  readonly label: string;
  readonly head: (isNarrow: boolean) => ReactNode;
  readonly facts: ReactNode;
  readonly work: ReactNode;
};

/** A party's page: what is known on the left, the work with it beside. In one column the work comes first. */
export function PartyLayout({ label, head, facts, work }: PartyLayoutProps) {
  const isNarrow = useMedia(NARROW);
  if (isNarrow) {
    return (
      <>
        <div className={styles.head}>{head(true)}</div>
        <div className={styles.work}>{work}</div>
        <section className={styles.facts} aria-label={label}>
          {facts}
        </section>
      </>
    );
  }
  return (
    <>
      <section className={styles.facts} aria-label={label}>
        {head(false)}
        {facts}
      </section>
      <div className={styles.work}>{work}</div>
    </>
  );
}
