import { useLingui } from '@lingui/react/macro';
import { dayOf } from '@mikomi/domain/shared';
import { Callout, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql } from '#generated/index.ts';
import styles from './assignment.module.css';
import { MemberAwayFields } from './member-away-fields.tsx';
import {
  awayInput,
  draftOfMember,
  type MemberDraft,
  type MemberDraftMember,
  readMember,
  workInput,
} from './member-draft.ts';
import { MemberWorkFields } from './member-work-fields.tsx';
import type { RuleChoices } from './rule-choices.ts';

const AssignmentMemberDialogEdit = graphql(`
  mutation AssignmentMemberDialog_Edit($input: EditAssignmentMemberInput!) {
    editAssignmentMember(input: $input) {
      ... on EditAssignmentMemberPayload {
        commandId
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

const AssignmentMemberDialogAway = graphql(`
  mutation AssignmentMemberDialog_Away($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      ... on SetAvailabilityPayload {
        commandId
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

type AssignmentMemberDialogProps = {
  readonly member: FragmentType<typeof MemberDraftMember>;
  readonly choices: RuleChoices;
  readonly onClose: () => void;
};

/** How leads are given to one member, and when they are away. */
export function AssignmentMemberDialog({ member, choices, onClose }: AssignmentMemberDialogProps) {
  const known = readMember(member);
  const { t } = useLingui();
  const { zone } = useFormats().settings;
  const edit = useCommand(AssignmentMemberDialogEdit);
  const setAway = useCommand(AssignmentMemberDialogAway);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const [before] = useState(() => draftOfMember(known, (instant) => dayOf(instant, zone)));
  const [draft, setDraft] = useState(before);
  const set = (change: Partial<MemberDraft>) => setDraft((last) => ({ ...last, ...change }));

  const save = async () => {
    setPending(true);
    const refused =
      (known.viewerCanEdit ? faultOf(await edit({ input: workInput(known, draft) })) : undefined) ??
      faultOf(await setAway({ input: awayInput(known, draft, before, zone) }));
    setPending(false);
    if (refused) return setFault(refused);
    toasts.show({ text: t`Saved. It counts from the next lead on.` });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={known.member?.name ?? ''}
      footer={
        <DialogFoot
          keep={t`Cancel`}
          onKeep={onClose}
          act={t`Save`}
          onAct={() => void save()}
          isPending={isPending}
          variant="primary"
        />
      }
    >
      <div className={styles.fields}>
        {fault ? <Callout tone="fault">{fault}</Callout> : null}
        <MemberAwayFields
          draft={draft}
          colleagues={choices.members.filter(({ id }) => id !== known.member?.id)}
          onChange={set}
        />
        {known.viewerCanEdit ? <MemberWorkFields draft={draft} choices={choices} onChange={set} /> : null}
      </div>
    </Dialog>
  );
}
