import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@mikomi/domain/identity';
import { Button, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { useController } from 'react-hook-form';
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
import { ImportedName, type NamedMember } from './imported-name.lookup.tsx';
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

type Values = {
  readonly email: string;
  readonly role: string;
  readonly teamId: string;
  readonly named: NamedMember | null;
};
type Invited = { readonly email: string; readonly link: string | null; readonly mailed: boolean };

type InviteDialogProps = {
  /** The member an import brought by name, whom the person becomes; asked where none is given. */
  readonly member?: NamedMember;
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
    named: member ?? null,
  });
  const { control, setValue } = form;
  const named = useController({ control, name: 'named' }).field.value;
  const name = (chosen: NamedMember | null) => {
    setValue('named', chosen);
    if (chosen?.teamId) setValue('teamId', chosen.teamId);
  };

  const submit = async ({ email, role, teamId }: Values) => {
    const answer = await invite({
      input: {
        email: email.trim(),
        role: role as Role,
        ...(teamId === NO_TEAM ? {} : { teamId }),
        ...(named ? { memberId: named.id } : {}),
      },
    });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    const { invitation, link, mailed } = answer.payload;
    setInvited({ email: invitation.email, link: link ?? null, mailed });
  };
  const again = () => {
    form.reset({ ...form.getValues(), email: '', named: null });
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
          <TextInput
            control={control}
            name="email"
            label={t`E-mail`}
            type="email"
            autoComplete="off"
            autoFocus
            rules={{
              required: t`Enter an e-mail.`,
              validate: (email) => looksLikeEmail(String(email)) || i18n._(AUTH_REFUSALS['email-invalid']),
            }}
          />
          {member ? null : <ImportedName value={named} onChange={name} />}
          {named ? (
            <p>
              <Trans>
                Whoever accepts becomes {named.name}, with the leads and the history under this name.
              </Trans>
            </p>
          ) : null}
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
