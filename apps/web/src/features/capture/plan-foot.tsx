import type { ReactNode } from 'react';
import styles from './plan-foot.module.css';

type PlanFootProps = {
  /** What the way on brings with it. */
  readonly words?: string;
  readonly children: ReactNode;
};

/** The ways back and on of a step. */
export function PlanFoot({ words, children }: PlanFootProps) {
  return (
    <div className={styles.foot}>
      {words ? <p className={styles.words}>{words}</p> : null}
      {children}
    </div>
  );
}
