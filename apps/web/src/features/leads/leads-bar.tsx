import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { RowCount, SegmentedControl } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from '#app/list/list-bar.module.css';
import { ListSearch } from '#app/list/list-search-field.tsx';
import type { LeadView } from './leads-search.ts';

type LeadsBarProps = {
  readonly view: LeadView;
  readonly text: string;
  readonly totalCount: number | undefined;
  readonly onView: (view: LeadView) => void;
  readonly onText: (text: string | undefined) => void;
  /** What narrows the list further. */
  readonly children: ReactNode;
};

/** Which leads: by their state, by words in them. */
export function LeadsBar({ view, text, totalCount, onView, onText, children }: LeadsBarProps) {
  const { t } = useLingui();
  const views = [
    { id: 'open', text: t`Open` },
    { id: 'won', text: t`Won` },
    { id: 'lost', text: t`Lost` },
    { id: 'all', text: t`All` },
  ];
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t`State of the leads`}
        segments={views}
        value={view}
        onChange={(id) => onView(id as LeadView)}
      />
      <div className={styles.search}>
        <ListSearch
          label={t`Search leads`}
          placeholder={t`Name, company, last phone digits`}
          text={text}
          onText={onText}
        />
      </div>
      {children}
      <div className={styles.count}>
        {totalCount === undefined ? null : (
          <RowCount text={plural(totalCount, { 10001: '10,000+ leads', one: '# lead', other: '# leads' })} />
        )}
      </div>
    </div>
  );
}
