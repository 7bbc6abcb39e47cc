import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Disclosure, Skeleton } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-score.module.css';
import { Points } from './points.tsx';

const LeadScoreHistory = lazy(() =>
  import('./lead-score-history.lookup.tsx').then((module) => ({ default: module.LeadScoreHistory })),
);

const LeadScoreLead = graphql(`
  fragment LeadScore_Lead on Lead {
    id
    status
    score {
      total
      grade
      factors {
        ruleId
        kind
        points
        text
      }
      wouldChange(first: 3) {
        points
        text
      }
    }
  }
`);

/** How good a lead is in points, what the points are made of, and what would change them. */
export function LeadScore({ lead }: { readonly lead: FragmentType<typeof LeadScoreLead> }) {
  const { id, score, status } = readFragment(LeadScoreLead, lead);
  const { t } = useLingui();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  if (!score) return <LeadScoreToCome />;
  const { total, grade, factors, wouldChange } = score;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t`Score`}</h2>
        <span className={styles.total}>{total}</span>
        {grade ? <Badge>{t`Grade ${grade}`}</Badge> : null}
      </div>
      {factors.length === 0 ? (
        <p className={styles.faint}>
          <Trans>Nothing counts yet. Log a call or name a product, and points come by themselves.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {factors.map(({ kind, ruleId, points, text }) => (
            <li key={`${kind} ${ruleId}`} className={styles.line}>
              <span>{text}</span>
              <Points value={points} />
            </li>
          ))}
        </ul>
      )}
      {status === 'OPEN' && wouldChange.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>{t`What would change it`}</h3>
          <ul className={styles.list}>
            {wouldChange.map(({ points, text }) => (
              <li key={text} className={styles.line}>
                <span>{text}</span>
                <Points value={points} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Disclosure title={t`How it came about`} isExpanded={isHistoryOpen} onExpandedChange={setHistoryOpen}>
        {isHistoryOpen ? (
          <Suspense fallback={<Skeleton shape="block" height="12rem" />}>
            <LeadScoreHistory leadId={id} />
          </Suspense>
        ) : null}
      </Disclosure>
    </section>
  );
}

/** A lead that came a moment ago; its points follow within seconds, in this place. */
function LeadScoreToCome() {
  const { t } = useLingui();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t`Score`}</h2>
        <span className={styles.total}>–</span>
      </div>
      <p className={styles.faint}>
        <Trans>It came in just now; its points follow within seconds.</Trans>
      </p>
      {[0, 1, 2].map((line) => (
        <div key={line} className={styles.line}>
          <Skeleton width={`${70 - line * 10}%`} />
        </div>
      ))}
    </section>
  );
}
