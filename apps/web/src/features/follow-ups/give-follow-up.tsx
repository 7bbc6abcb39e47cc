import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { graphql } from '#generated/index.ts';
import styles from './follow-ups.module.css';

const GiveFollowUpGive = graphql(`
  mutation GiveFollowUp_Give($input: ReassignFollowUpInput!) {
    reassignFollowUp(input: $input) {
      ... on ReassignFollowUpPayload {
        commandId
        followUp {
          id
          ...FollowUpItem_FollowUp
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type GiveFollowUpProps = { readonly id: string; readonly onClose: () => void };

/** A promise becomes a colleague's, who is told; its day and time are by their clocks from then on. */
export function GiveFollowUp({ id, onClose }: GiveFollowUpProps) {
  const { t } = useLingui();
  const give = useCommand(GiveFollowUpGive);
  const showUndo = useUndoToast();
  const [fault, setFault] = useState<string>();
  const giveTo = async (member: ChosenMember | null) => {
    if (member === null) return;
    const answer = await give({ input: { id, assigneeId: member.id } });
    if (answer.kind === 'refused') return setFault(answer.message);
    showUndo(t`${member.name} has it now and is told.`, answer.payload.commandId);
    onClose();
  };
  return (
    <div className={styles.fields}>
      <MemberChoice
        label={t`To whom?`}
        autoFocus
        value={null}
        error={fault}
        onChange={(member) => void giveTo(member)}
      />
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onPress={onClose}>{t`Cancel`}</Button>
      </div>
    </div>
  );
}
