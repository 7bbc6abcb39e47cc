import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';
import styles from './lead-score.module.css';
import { Points } from './points.tsx';
import { ScorePlot } from './score-plot.tsx';

const LeadScoreHistoryQuery = graphql(`
  query LeadScoreHistory($id: ID!) {
    lead(id: $id) {
      id
      scoreHistory {
        at
        cause
        before
        after
        gradeBefore
        gradeAfter
        reasons {
          points
          text
        }
      }
    }
  }
`);

/** How a lead's score came about: its course as a small plot, and step by step why it became another. */
export function LeadScoreHistory({ leadId }: { readonly leadId: string }) {
  const { t } = useLingui();
  const formats = useFormats();
  const [{ data }] = useQuery({
    query: LeadScoreHistoryQuery,
    variables: { id: leadId },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <Skeleton shape="block" height="12rem" />;
  const steps = data.lead?.scoreHistory ?? [];
  const causes = {
    EVENT: t`Something happened`,
    RULES: t`The rules changed`,
    TIME: t`Time went by`,
  };
  return (
    <>
      <ScorePlot steps={steps.map(({ at, after }) => ({ at: Date.parse(at), score: after })).toReversed()} />
      <ol className={styles.steps}>
        {steps.map(({ at, cause, before, after, gradeBefore, gradeAfter, reasons }) => (
          <li key={`${at} ${after}`} className={styles.step}>
            <div className={styles.line}>
              <span>
                <time dateTime={at}>{formats.instant(Date.parse(at))}</time>{' '}
                <span className={styles.faint}>{before == null ? t`First scored` : causes[cause]}</span>
              </span>
              <span className={styles.points}>
                {before == null ? after : `${before} → ${after}`}
                {gradeAfter === gradeBefore || !gradeAfter ? '' : ` ${t`Grade ${gradeAfter}`}`}
              </span>
            </div>
            <ul className={styles.reasons}>
              {reasons.map(({ points, text }) => (
                <li key={text} className={styles.reason}>
                  <span>{text}</span>
                  <Points value={points} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
