import type { ReactNode } from 'react';
import styles from './quiet-page.module.css';

type QuietPageProps = {
  readonly title: string;
  /** Whether it stands inside the shell, whose content is the page's landmark already. */
  readonly isInside?: boolean;
  readonly children: ReactNode;
};

/** One statement and one way on, alone on the page. */
export function QuietPage({ title, isInside = false, children }: QuietPageProps) {
  const Landmark = isInside ? 'section' : 'main';
  return (
    <Landmark className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </Landmark>
  );
}
