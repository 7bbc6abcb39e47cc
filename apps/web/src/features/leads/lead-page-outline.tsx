import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import styles from './lead-page-outline.module.css';

const LENGTHS = ['60%', '45%', '70%', '50%', '65%', '40%'] as const;

/** The shape of a lead's page while it is on its way. */
export function LeadPageOutline() {
  const { t } = useLingui();
  return (
    <section className={styles.outline} aria-busy="true" aria-label={t`The lead is being read`}>
      <Skeleton width="4rem" />
      <Skeleton shape="title" width="12rem" />
      {LENGTHS.map((length) => (
        <Skeleton key={length} width={length} />
      ))}
    </section>
  );
}
