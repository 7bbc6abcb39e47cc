import { useLingui } from '@lingui/react/macro';
import { addDays } from '@mikomi/domain/shared';
import { Button, IconAdd, useReturnFocus } from '@mikomi/ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useShortcut } from '#app/keyboard/shortcuts.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FollowUpItem } from './follow-up-item.tsx';
import styles from './follow-ups.module.css';
import { PlanFollowUpPlan } from './plan-mutation.ts';

const PlanFollowUp = lazy(() =>
  import('./plan-follow-up.tsx').then(({ PlanFollowUp }) => ({ default: PlanFollowUp })),
);

const LeadNextLead = graphql(`
  fragment LeadNext_Lead on Lead {
    id
    status
    viewerCanEdit
    nextFollowUpAt
    openFollowUps
    followUps {
      id
      state
      ...FollowUpItem_FollowUp
    }
  }
`);

/** What is next on a lead: its open promises, and one step to take when there is none. */
export function LeadNext({ lead }: { readonly lead: FragmentType<typeof LeadNextLead> }) {
  const { id, status, viewerCanEdit, followUps } = readFragment(LeadNextLead, lead);
  const { t } = useLingui();
  const today = useToday();
  const [isPlanning, setPlanning] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(isPlanning, opener);
  const open = followUps.filter(({ state }) => state === 'OPEN');
  useShortcut(
    'f',
    t`Promise a follow-up`,
    t`On the lead`,
    viewerCanEdit ? () => setPlanning(true) : undefined,
    t`new follow-up next step`,
  );
  return (
    <div className={styles.fields}>
      {open.length > 0 ? (
        <ul className={styles.list}>
          {open.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} today={today} />
          ))}
        </ul>
      ) : null}
      {open.length === 0 && !isPlanning && status === 'OPEN' ? (
        <Suggestion about={id} today={today} canPlan={viewerCanEdit} />
      ) : null}
      {isPlanning ? (
        <Suspense fallback={null}>
          <PlanFollowUp about={id} today={today} onClose={() => setPlanning(false)} />
        </Suspense>
      ) : viewerCanEdit ? (
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
    </div>
  );
}

type SuggestionProps = { readonly about: string; readonly today: string; readonly canPlan: boolean };

/** An open lead without a next step is forgotten; one press promises a call. */
function Suggestion({ about, today, canPlan }: SuggestionProps) {
  const { t } = useLingui();
  const plan = useCommand(PlanFollowUpPlan);
  const showUndo = useUndoToast();
  const take = async () => {
    const answer = await plan({ input: { about, kind: 'CALL', day: addDays(today, 1) } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`Promised a call for tomorrow.`, answer.payload.commandId);
  };
  return (
    <div className={styles.suggestion}>
      <p>{t`Nothing is promised here. An open lead without a next step is soon forgotten.`}</p>
      {canPlan ? (
        <Button size="small" variant="primary" onPress={() => void take()}>{t`Call them tomorrow`}</Button>
      ) : null}
    </div>
  );
}
