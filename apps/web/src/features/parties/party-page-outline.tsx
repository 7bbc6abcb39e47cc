import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import styles from './party-facts.module.css';

const LENGTHS = ['60%', '45%', '70%', '50%', '65%', '40%', '55%'] as const;

/** The shape of a party's facts while they are on their way. */
export function PartyPageOutline() {
  const { t } = useLingui();
  return (
    <section className={styles.facts} aria-busy="true" aria-label={t`This is being read`}>
      <Skeleton shape="title" width="12rem" />
      {LENGTHS.map((length) => (
        <Skeleton key={length} width={length} />
      ))}
    </section>
  );
}
