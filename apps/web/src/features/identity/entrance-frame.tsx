import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LanguageAndTheme } from '#app/language-and-theme.tsx';
import { PageTitle } from '#app/page-title.tsx';
import styles from './entrance-frame.module.css';

type EntranceFrameProps = {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Other ways on, below the form. */
  readonly foot?: ReactNode;
};

/** The frame of every page before the product: one column, the name of the house, language and theme. */
export function EntranceFrame({ title, lead, children, foot }: EntranceFrameProps) {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <header className={styles.head}>
        <a href="/" className={styles.brand}>
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span>Mikomi</span>
        </a>
        <LanguageAndTheme />
      </header>
      <main className={styles.main}>
        <div className={styles.column}>
          <h1 className={styles.title}>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
          {children}
          {foot ? <footer className={styles.foot}>{foot}</footer> : null}
        </div>
      </main>
      <p className={styles.mark} lang="ja" title={t`Mikomi: prospect, potential`} aria-hidden="true">
        見込み
      </p>
    </div>
  );
}
