import { useLingui } from '@lingui/react/macro';
import { Disclosure, Skeleton } from '@mikomi/ui';
import { useState } from 'react';
import styles from './metric-about.module.css';

type MetricAboutProps = {
  /** What is counted, then how: on which day, for whom, and what is left out. Absent while they are on their way. */
  readonly sentences: readonly string[] | undefined;
};

/** What a number counts, in one sentence; how exactly is a press away. */
export function MetricAbout({ sentences }: MetricAboutProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (sentences === undefined) return <Skeleton width="70%" />;
  const [about, ...details] = sentences;
  return (
    <div className={styles.about}>
      <p>{about}</p>
      {details.length > 0 ? (
        <Disclosure title={t`How it is counted`} isExpanded={isOpen} onExpandedChange={setOpen}>
          <ul className={styles.details}>
            {details.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
