import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '@mikomi/ui';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './assignment.module.css';

const AssignmentReasonEntry = graphql(`
  fragment AssignmentReason_AssignmentEntry on AssignmentEntry {
    id
    reason
    note
    insteadOf {
      id
      name
    }
    passedRules
    candidates {
      member {
        id
        name
      }
      wasGiven
      reasons
    }
  }
`);

type AssignmentReasonProps = {
  readonly entry: FragmentType<typeof AssignmentReasonEntry>;
  /** What the others are asked under. */
  readonly question: string;
};

/** Why a lead is somebody's, and of everybody else why not. */
export function AssignmentReason({ entry, question }: AssignmentReasonProps) {
  const { reason, note, insteadOf, passedRules, candidates } = readFragment(AssignmentReasonEntry, entry);
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const others = candidates.filter(({ wasGiven }) => !wasGiven);
  return (
    <>
      <p>{reason}</p>
      {insteadOf ? <p className={styles.faint}>{t`In place of ${insteadOf.name}.`}</p> : null}
      {note ? <p className={styles.faint}>{t`“${note}”`}</p> : null}
      {others.length + passedRules.length > 0 ? (
        <Disclosure title={question} isExpanded={isOpen} onExpandedChange={setOpen}>
          <ul className={styles.list}>
            {passedRules.map((passed) => (
              <li key={passed}>{passed}</li>
            ))}
            {others.map(({ member, reasons }) => (
              <li key={member?.id}>
                {member?.name}
                <br />
                <span className={styles.faint}>{reasons.join(' ')}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
