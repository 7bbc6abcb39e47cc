import { useLingui } from '@lingui/react/macro';
import { Anchor, IconButton, IconDone, Status, useReturnFocus } from '@mikomi/ui';
import { useRef, useState } from 'react';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useDueWords } from './due-words.ts';
import { FollowUpMenu } from './follow-up-menu.tsx';
import { KIND_PICTURES, KIND_WORDS } from './follow-up-words.tsx';
import { type FollowUpAct, FollowUpWork } from './follow-up-work.tsx';
import styles from './follow-ups.module.css';
import { isPastDue } from './is-past-due.ts';

const FollowUpItemFollowUp = graphql(`
  fragment FollowUpItem_FollowUp on FollowUp {
    id
    kind
    label
    day
    time
    dueAt
    note
    viewerCanEdit
    assignee {
      id
      name
    }
    lead {
      id
      title
    }
  }
`);

type FollowUpItemProps = {
  readonly followUp: FragmentType<typeof FollowUpItemFollowUp>;
  readonly today: string;
  /** Where it stands on no lead's page: the organization in whose addresses its lead is named. */
  readonly slug?: string;
};

/** One open promise: kept, changed, given away or called off where it stands. */
export function FollowUpItem({ followUp, today, slug }: FollowUpItemProps) {
  const known = readFragment(FollowUpItemFollowUp, followUp);
  const { t, i18n } = useLingui();
  const now = useNow();
  const dueWords = useDueWords(today);
  const [act, setAct] = useState<FollowUpAct>();
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(act !== undefined, opener);
  const { id, kind, label, day, note, assignee, viewerCanEdit, lead } = known;
  const what = label ?? i18n._(KIND_WORDS[kind]);
  const when = dueWords(known);
  return (
    <li className={styles.item}>
      {KIND_PICTURES[kind]}
      <div className={styles.what}>
        <p>
          {what}
          {slug && lead ? (
            <>
              {' '}
              · <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor>
            </>
          ) : null}
        </p>
        <p className={styles.faint}>
          {isPastDue(known, now) ? <Status shape="due" text={when} /> : when} · {assignee.name}
        </p>
        {note ? <p>{note}</p> : null}
      </div>
      {viewerCanEdit ? (
        <div className={styles.acts}>
          <IconButton
            ref={opener}
            size="small"
            label={t`Done: ${what}`}
            icon={<IconDone aria-hidden="true" />}
            onPress={() => setAct(act === 'keep' ? undefined : 'keep')}
          />
          <FollowUpMenu
            id={id}
            day={day}
            what={what}
            today={today}
            isSmall
            onEdit={() => setAct('edit')}
            onGive={() => setAct('give')}
          />
        </div>
      ) : null}
      {act ? (
        <div className={styles.form}>
          <FollowUpWork act={act} followUp={known} today={today} onClose={() => setAct(undefined)} />
        </div>
      ) : null}
    </li>
  );
}
