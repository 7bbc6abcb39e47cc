import { Skeleton } from '@mikomi/ui';
import styles from './my-day.module.css';
import { ReachOutline } from './reach-buttons.tsx';

const WAITING = ['9rem', '7rem', '8rem'] as const;

/** The shape of the day while it is on its way: one thing to do, and what waits beside it. */
export function MyDayOutline() {
  return (
    <div className={styles.day} aria-busy="true">
      <div className={styles.work}>
        <div className={styles.card}>
          <div>
            <p className={styles.why}>
              <Skeleton width="8rem" />
            </p>
            <p className={styles.title}>
              <Skeleton shape="title" width="16rem" />
            </p>
            <FactsOutline />
          </div>
          <div className={styles.acts}>
            <ReachOutline kind={undefined} />
          </div>
        </div>
      </div>
      <div className={styles.queue}>
        {WAITING.map((width) => (
          <div key={width} className={styles.turn}>
            <Skeleton width={width} />
            <span className={styles.what}>
              <Skeleton width="4rem" />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The line that says where a lead stands, before it is known. */
export const FactsOutline = () => (
  <p className={styles.facts}>
    <Skeleton width="16rem" />
  </p>
);
