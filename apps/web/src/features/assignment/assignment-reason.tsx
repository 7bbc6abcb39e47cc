import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '@mikomi/ui';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './assignment.module.css';
import { AssignmentCandidates } from './assignment-candidates.lookup.tsx';

const AssignmentReasonEntry = graphql(`
  fragment AssignmentReason_AssignmentEntry on AssignmentEntry {
    id
    event
    reason
    note
    insteadOf {
      id
      name
    }
  }
`);

type AssignmentReasonProps = {
  readonly entry: FragmentType<typeof AssignmentReasonEntry>;
  /** What the others are asked under. */
  readonly question: string;
};

/** Why a lead is somebody's, and of everybody else, when asked, why not. */
export function AssignmentReason({ entry, question }: AssignmentReasonProps) {
  const { id, event, reason, note, insteadOf } = readFragment(AssignmentReasonEntry, entry);
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{reason}</p>
      {insteadOf ? <p className={styles.faint}>{t`In place of ${insteadOf.name}.`}</p> : null}
      {note ? <p className={styles.faint}>{t`“${note}”`}</p> : null}
      {event === 'BY_RULE' || event === 'QUEUED' ? (
        <Disclosure title={question} isExpanded={isOpen} onExpandedChange={setOpen}>
          {isOpen ? <AssignmentCandidates entryId={id} /> : null}
        </Disclosure>
      ) : null}
    </>
  );
}
