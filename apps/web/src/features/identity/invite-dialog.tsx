import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@mikomi/domain/identity';
import { Button, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { useDraftForm } from '#app/form/draft.ts';
import { looksLikeEmail } from '#app/form/email-rule.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { graphql } from '#generated/index.ts';
import { InvitationLink } from './invitation-link.tsx';
import { NO_TEAM, useRolesAndTeams } from './role-and-team.lookup.tsx';

const InviteDialogInviteMutation = graphql(`
  mutation InviteDialog_Invite($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ... on InviteMemberPayload {
        invitation {
          id
          email
        }
        link
        mailed
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

type Values = { readonly email: string; readonly role: string; readonly teamId: string };
type Invited = { readonly email: string; readonly link: string | null; readonly mailed: boolean };

type InviteDialogProps = {
  /** The member an import brought by name, whom the person becomes. */
  readonly member?: { readonly id: string; readonly name: string; readonly teamId?: string | undefined };
  readonly onClose: () => void;
};

/** Opens the door for one colleague, by mail and by a link to hand over. */
export function InviteDialog({ member, onClose }: InviteDialogProps) {
  const { t, i18n } = useLingui();
  const { roles, teams } = useRolesAndTeams();
  const invite = useCommand(InviteDialogInviteMutation);
  const [invited, setInvited] = useState<Invited>();
  const { form, draft } = useDraftForm<Values>(`invite.${member?.id ?? 'new'}`, {
    email: '',
    role: 'REP',
    teamId: member?.teamId ?? NO_TEAM,
  });
  const { control } = form;

  const submit = async ({ email, role, teamId }: Values) => {
    const answer = await invite({
      input: {
        email: email.trim(),
        role: role as Role,
        ...(teamId === NO_TEAM ? {} : { teamId }),
        ...(member ? { memberId: member.id } : {}),
      },
    });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    const { invitation, link, mailed } = answer.payload;
    setInvited({ email: invitation.email, link: link ?? null, mailed });
  };
  const again = () => {
    form.reset({ ...form.getValues(), email: '' });
    setInvited(undefined);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      kind={invited?.link ? 'once' : 'form'}
      title={
        invited ? t`${invited.email} is invited` : member ? t`Invite ${member.name}` : t`Invite a colleague`
      }
      footer={
        invited ? (
          <>
            {member ? null : <Button onPress={again}>{t`Invite another`}</Button>}
            <Button variant="primary" onPress={onClose}>{t`Done`}</Button>
          </>
        ) : null
      }
    >
      {invited ? (
        <InvitationLink {...invited} />
      ) : (
        <Form form={form} draft={draft} onSubmit={submit}>
          {member ? (
            <p>
              <Trans>
                Whoever accepts becomes {member.name}, with the leads and the history that stand under this
                name.
              </Trans>
            </p>
          ) : null}
          <TextInput
            control={control}
            name="email"
            label={t`E-mail`}
            type="email"
            autoComplete="off"
            autoFocus
            rules={{
              required: t`Enter an e-mail.`,
              validate: (email) => looksLikeEmail(email) || i18n._(AUTH_REFUSALS['email-invalid']),
            }}
          />
          <SelectInput
            control={control}
            name="role"
            label={t`Role`}
            placeholder={t`Choose a role`}
            options={roles}
            rules={{ required: t`Choose a role.` }}
          />
          <SelectInput
            control={control}
            name="teamId"
            label={t`Team`}
            placeholder={t`No team`}
            options={teams}
          />
          <FormFoot
            draft={draft}
            onClose={onClose}
            submit={t`Invite`}
            isPending={form.formState.isSubmitting}
          />
        </Form>
      )}
    </Dialog>
  );
}
