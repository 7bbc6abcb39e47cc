import { useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-score.module.css';
import { Points } from './points.tsx';
import { usePotentialWords } from './use-potential-words.ts';

const SetPotential = lazy(() =>
  import('./set-potential.tsx').then((module) => ({ default: module.SetPotential })),
);

const LeadPotentialWhyLead = graphql(`
  fragment LeadPotentialWhy_Lead on Lead {
    id
    title
    status
    potential
    viewerCanEdit
    potentialReasons {
      text
      judged
      isByHand
      factors {
        input
        points
        most
        known
        text
      }
      raises {
        points
        potential
        text
      }
    }
  }
`);

/** How likely a lead is to be won, why, what would raise it, and how to say otherwise. */
export function LeadPotentialWhy({ lead }: { readonly lead: FragmentType<typeof LeadPotentialWhyLead> }) {
  const known = readFragment(LeadPotentialWhyLead, lead);
  const { t } = useLingui();
  const words = usePotentialWords();
  const [isSetting, setSetting] = useState(false);
  const { potential, potentialReasons: reasons, status, viewerCanEdit } = known;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t`Potential`}</h2>
        <span className={styles.end}>{potential ? <Badge>{words[potential]}</Badge> : '–'}</span>
      </div>
      {reasons ? (
        <>
          <p className={styles.faint}>{reasons.text}</p>
          <ul className={styles.list}>
            {reasons.factors.map(({ input, points, most, known: isKnown, text }) => (
              <li key={input} className={styles.line}>
                <span className={isKnown ? undefined : styles.faint}>{text}</span>
                <span className={styles.points}>{t`${points} of ${most}`}</span>
              </li>
            ))}
          </ul>
          {status === 'OPEN' && reasons.raises.length > 0 && !reasons.isByHand ? (
            <>
              <h3 className={styles.subtitle}>{t`What would raise it`}</h3>
              <ul className={styles.list}>
                {reasons.raises.map(({ points, potential: raised, text }) => (
                  <li key={text} className={styles.line}>
                    <span>{raised === reasons.judged ? text : `${text} → ${words[raised]}`}</span>
                    <Points value={points} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
      {viewerCanEdit ? (
        <div className={styles.foot}>
          <Button variant="quiet" size="small" onPress={() => setSetting(true)}>
            {t`Set by hand`}
          </Button>
        </div>
      ) : null}
      <Suspense fallback={null}>
        {isSetting ? (
          <SetPotential
            lead={known}
            isByHand={reasons?.isByHand ?? false}
            onClose={() => setSetting(false)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
