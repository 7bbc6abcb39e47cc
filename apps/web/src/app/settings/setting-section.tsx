import type { ReactNode } from 'react';
import styles from './setting-section.module.css';

type SettingSectionProps = {
  readonly title: string;
  /** What this part changes, where the title does not say it. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page of the settings. */
export function SettingSection({ title, about, children }: SettingSectionProps) {
  return (
    <section className={styles.section}>
      <header>
        <h2 className={styles.title}>{title}</h2>
        {about ? <p className={styles.about}>{about}</p> : null}
      </header>
      {children}
    </section>
  );
}
