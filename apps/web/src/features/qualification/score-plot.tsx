import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import styles from './score-plot.module.css';

type Step = { readonly at: number; readonly score: number };

const WIDTH = 240;
const HEIGHT = 48;

/** The course of a score as steps from zero up, until now; what it says in numbers stands below it. */
export function ScorePlot({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2) return null;
  const most = Math.max(...steps.map(({ score }) => score), 1);
  const x = (at: number) => ((at - first.at) / Math.max(now - first.at, 1)) * WIDTH;
  const y = (score: number) => HEIGHT - (Math.max(score, 0) / most) * HEIGHT;
  const path = steps.slice(1).map(({ at, score }) => `H${x(at).toFixed(1)}V${y(score).toFixed(1)}`);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.plot}
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t`The score went from ${first.score} to ${last.score}.`}
      >
        <path className={styles.base} d={`M0 ${HEIGHT}H${WIDTH}`} />
        <path className={styles.course} d={`M0 ${y(first.score).toFixed(1)}${path.join('')}H${WIDTH}`} />
      </svg>
      <figcaption className={styles.ends}>
        <time dateTime={new Date(first.at).toISOString()}>{formats.relative(first.at, now)}</time>
        <span>{t`now`}</span>
      </figcaption>
    </figure>
  );
}
