import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, RadioGroup } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import { useOpenRecords } from './use-open-records.lookup.ts';

const MemberDeactivationMutation = graphql(`
  mutation MemberDeactivation_Deactivate($input: DeactivateMemberInput!) {
    deactivateMember(input: $input) {
      ... on DeactivateMemberPayload {
        member {
          id
          deactivatedAt
        }
        handedOver
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

type MemberDeactivationProps = {
  readonly member: { readonly id: string; readonly name: string };
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Lets a member go at once, and asks who takes over what they have open. */
export function MemberDeactivation({ member, onBack, onDone }: MemberDeactivationProps) {
  const { t } = useLingui();
  const deactivate = useCommand(MemberDeactivationMutation);
  const open = useOpenRecords(member.id);
  const [to, setTo] = useState<'somebody' | 'nobody'>('somebody');
  const [successor, setSuccessor] = useState<ChosenMember | null>(null);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);

  const submit = async () => {
    setPending(true);
    setFault(undefined);
    const heir = to === 'nobody' ? { successorId: null } : successor ? { successorId: successor.id } : {};
    const answer = await deactivate({ input: { id: member.id, ...heir } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    const { handedOver } = answer.payload;
    const heirName = to === 'somebody' ? successor?.name : undefined;
    const took =
      heirName === undefined
        ? plural(handedOver, {
            one: '# record of theirs waits without an owner; a follow-up is yours now.',
            other: '# records of theirs wait without an owner; follow-ups among them are yours now.',
          })
        : plural(handedOver, {
            one: `${heirName} took over # record.`,
            other: `${heirName} took over # records.`,
          });
    toasts.show({
      text:
        handedOver > 0
          ? t`${member.name} is deactivated. ${took} You can bring them back: they are listed under “Show deactivated”.`
          : t`${member.name} is deactivated. You can bring them back: they are listed under “Show deactivated”.`,
    });
    onDone();
  };

  return (
    <Dialog
      isOpen
      onClose={onBack}
      closeLabel={t`Close`}
      title={t`Deactivate ${member.name}?`}
      footer={
        <DialogFoot
          keep={t`Back`}
          onKeep={onBack}
          act={t`Deactivate`}
          isPending={isPending}
          onAct={() => void submit()}
        />
      }
    >
      <p>
        <Trans>
          They are signed out everywhere, and their API tokens stop working at once. What they did stays under
          their name.
        </Trans>
      </p>
      <RadioGroup
        label={t`Open leads and follow-ups`}
        description={open?.words}
        value={to}
        onChange={(id) => {
          setTo(id as typeof to);
          setFault(undefined);
        }}
        choices={[
          { id: 'somebody', text: t`A colleague takes them over` },
          { id: 'nobody', text: t`They wait without an owner` },
        ]}
        {...(to === 'nobody' && fault ? { error: fault } : {})}
      />
      {to === 'somebody' ? (
        <MemberChoice
          label={t`Who takes over`}
          forWork
          except={member.id}
          value={successor}
          onChange={(chosen) => {
            setSuccessor(chosen);
            setFault(undefined);
          }}
          {...(open?.isNothing ? { description: t`May stay empty.` } : {})}
          {...(fault ? { error: fault } : {})}
        />
      ) : null}
    </Dialog>
  );
}
