import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@mikomi/domain/identity';
import { Button, Callout, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberDeactivation } from './member-deactivation.tsx';
import { MemberSeat } from './member-seat.tsx';

const MemberDialogMember = graphql(`
  fragment MemberDialog_Member on Member {
    id
    name
    email
    role
    hasSignIn
    deactivatedAt
    viewerCanManage
    team {
      id
    }
  }
`);

const MemberDialogReactivateMutation = graphql(`
  mutation MemberDialog_Reactivate($input: ReactivateMemberInput!) {
    reactivateMember(input: $input) {
      ... on ReactivateMemberPayload {
        member {
          id
          deactivatedAt
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

type MemberDialogProps = {
  readonly member: FragmentType<typeof MemberDialogMember>;
  /** Whether the viewer may seat members in teams. */
  readonly canSeat: boolean;
  readonly onClose: () => void;
};

/** One member: role and team, and the way out or back in. */
export function MemberDialog({ member: known, canSeat, onClose }: MemberDialogProps) {
  const member = readFragment(MemberDialogMember, known);
  const { id } = member;
  const { t } = useLingui();
  const { memberId } = useViewer();
  const reactivate = useCommand(MemberDialogReactivateMutation);
  const [step, setStep] = useState<'seat' | 'invite' | 'deactivate'>('seat');
  const [fault, setFault] = useState<string>();

  if (step === 'invite') {
    return <InviteDialog member={{ id, name: member.name, teamId: member.team?.id }} onClose={onClose} />;
  }
  if (step === 'deactivate') {
    return (
      <MemberDeactivation
        member={{ id, name: member.name }}
        onBack={() => setStep('seat')}
        onDone={onClose}
      />
    );
  }
  const bringBack = async () => {
    const answer = await reactivate({ input: { id } });
    if (answer.kind === 'refused') return setFault(answer.message);
    toasts.show({ text: t`${member.name} can sign in again.` });
    onClose();
  };
  const isSelf = memberId === id;

  return (
    <Dialog isOpen onClose={onClose} closeLabel={t`Close`} title={member.name}>
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      <p>{member.email ?? <Trans>An import brought this name. Nobody signs in with it yet.</Trans>}</p>
      {member.deactivatedAt ? (
        <Callout
          action={
            member.viewerCanManage ? <Button onPress={() => void bringBack()}>{t`Reactivate`}</Button> : null
          }
        >
          <Trans>Deactivated: cannot sign in. What they did keeps their name.</Trans>
        </Callout>
      ) : (
        <MemberSeat
          member={{
            id,
            role: member.role as Role,
            teamId: member.team?.id,
            canChangeRole: member.viewerCanManage && !isSelf,
            canChangeTeam: canSeat,
          }}
          onSaved={onClose}
          actions={
            member.viewerCanManage && !isSelf ? (
              <>
                <Button variant="quiet" onPress={() => setStep('deactivate')}>
                  {t`Deactivate…`}
                </Button>
                {member.hasSignIn ? null : <Button onPress={() => setStep('invite')}>{t`Invite…`}</Button>}
              </>
            ) : null
          }
        />
      )}
    </Dialog>
  );
}
