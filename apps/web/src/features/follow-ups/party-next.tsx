import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, useReturnFocus } from '@mikomi/ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { useToday } from '#app/formats/use-today.ts';
import { useShortcut } from '#app/keyboard/shortcuts.tsx';
import { useRights } from '#app/session/use-rights.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FollowUpItem } from './follow-up-item.tsx';
import styles from './follow-ups.module.css';

const PlanFollowUp = lazy(() =>
  import('./plan-follow-up.tsx').then(({ PlanFollowUp }) => ({ default: PlanFollowUp })),
);

const PartyNextFollowUp = graphql(`
  fragment PartyNext_FollowUp on FollowUp {
    id
    ...FollowUpItem_FollowUp
  }
`);

type PartyNextProps = {
  readonly slug: string;
  /** The contact or company. */
  readonly about: string;
  readonly followUps: readonly FragmentType<typeof PartyNextFollowUp>[];
};

/** What is promised to a contact or company, on a lead of theirs or without one. */
export function PartyNext({ slug, about, followUps }: PartyNextProps) {
  const known = readFragment(PartyNextFollowUp, followUps);
  const { t } = useLingui();
  const today = useToday();
  const mayPlan = useRights().has('FOLLOW_UP_EDIT');
  const [isPlanning, setPlanning] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(isPlanning, opener);
  useShortcut(
    'f',
    t`Promise a follow-up`,
    t`On a contact or company`,
    mayPlan ? () => setPlanning(true) : undefined,
    t`new follow-up next step`,
  );
  if (known.length === 0 && !mayPlan) return null;
  return (
    <section className={`${styles.fields} ${styles.party}`} aria-label={t`What is next`}>
      <h2 className={styles.heading}>{t`What is next`}</h2>
      {known.length > 0 ? (
        <ul className={styles.list}>
          {known.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} today={today} slug={slug} />
          ))}
        </ul>
      ) : null}
      {isPlanning ? (
        <Suspense fallback={null}>
          <PlanFollowUp about={about} today={today} onClose={() => setPlanning(false)} />
        </Suspense>
      ) : mayPlan ? (
        <div>
          <Button
            ref={opener}
            icon={<IconAdd aria-hidden="true" />}
            size="small"
            onPress={() => setPlanning(true)}
          >
            {t`Promise a follow-up`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
