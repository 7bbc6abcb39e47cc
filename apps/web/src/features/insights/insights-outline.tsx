import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import styles from './insights-outline.module.css';

const TILES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ROWS = ['60%', '72%', '55%', '66%', '48%'] as const;

/** The shape of the insights while they are being counted. */
export function InsightsOutline() {
  const { t } = useLingui();
  return (
    <section className={styles.outline} aria-busy="true" aria-label={t`The numbers are being counted`}>
      <Skeleton shape="title" width="18rem" />
      <Skeleton width="min(34rem, 90%)" />
      <div className={styles.tiles}>
        {TILES.map((tile) => (
          <div key={tile} className={styles.tile}>
            <Skeleton width="5rem" />
            <Skeleton shape="title" width="4rem" />
            <Skeleton width="7rem" />
          </div>
        ))}
      </div>
      {ROWS.map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </section>
  );
}
