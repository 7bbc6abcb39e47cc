import { useLingui } from '@lingui/react/macro';
import styles from './plan-head.module.css';
import type { PlanStep } from './plan-steps.ts';

/** What is to be done on a step. */
export function PlanHead({ step }: { readonly step: PlanStep }) {
  const { t } = useLingui();
  const words: Readonly<Record<PlanStep, readonly [title: string, about: string]>> = {
    columns: [
      t`Where does each column go?`,
      t`This is how your file was understood. Look it over and change what is wrong; a column you don’t need can be skipped.`,
    ],
    words: [
      t`What do these words mean here?`,
      t`Your file has its own words for stages, people and products. Match them with what you have, or let the import add them.`,
    ],
    check: [
      t`Ready to import?`,
      t`Nothing has been written yet. See what your rows become, then start the import.`,
    ],
  };
  const [title, about] = words[step];
  return (
    <header>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.about}>{about}</p>
    </header>
  );
}
