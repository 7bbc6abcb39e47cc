import { useLingui } from '@lingui/react/macro';
import type { Role } from '@mikomi/domain/identity';
import { Button } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './member-seat.module.css';
import { NO_TEAM, useRolesAndTeams } from './role-and-team.lookup.tsx';

const MemberSeatRoleMutation = graphql(`
  mutation MemberSeat_Role($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      ... on ChangeMemberRolePayload {
        member {
          id
          role
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

const MemberSeatTeamMutation = graphql(`
  mutation MemberSeat_Team($input: MoveMemberToTeamInput!) {
    moveMemberToTeam(input: $input) {
      ... on MoveMemberToTeamPayload {
        member {
          id
          team {
            id
            name
          }
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

type Values = {
  readonly role: string;
  readonly teamId: string;
  /** Who takes over what is open, of one who only looks on from now on. */
  readonly successorId: ChosenMember | null;
};

type MemberSeatProps = {
  readonly member: {
    readonly id: string;
    readonly role: Role;
    readonly teamId: string | undefined;
    readonly canChangeRole: boolean;
    readonly canChangeTeam: boolean;
  };
  readonly onSaved: () => void;
  /** Beside the button that saves. */
  readonly actions: ReactNode;
};

/** What a member may do, and where they sit. */
export function MemberSeat({ member, onSaved, actions }: MemberSeatProps) {
  const { t } = useLingui();
  const { roles, teams } = useRolesAndTeams();
  const changeRole = useCommand(MemberSeatRoleMutation);
  const moveToTeam = useCommand(MemberSeatTeamMutation);
  const before = { role: member.role, teamId: member.teamId ?? NO_TEAM, successorId: null };
  const { form, draft, opened } = useDraftForm<Values>(`seat.${member.id}`, before);
  const { control } = form;
  const handsOver = useWatch({ control, name: 'role' }) === 'VIEWER' && before.role !== 'VIEWER';

  const submit = async ({ role, teamId, successorId: successor }: Values) => {
    if (role !== opened.role) {
      const heir = handsOver && successor ? { successorId: successor.id } : {};
      const answer = await changeRole({ input: { id: member.id, role: role as Role, ...heir } });
      if (answer.kind === 'refused') return refuseForm(form, answer);
    }
    if (teamId !== opened.teamId) {
      const answer = await moveToTeam({
        input: { id: member.id, teamId: teamId === NO_TEAM ? null : teamId },
      });
      if (answer.kind === 'refused') return refuseForm(form, answer);
    }
    draft.discard();
    toasts.show({ text: t`Saved. It applies from their next click.` });
    onSaved();
  };

  return (
    <Form form={form} draft={draft} onSubmit={submit}>
      <SelectInput
        control={control}
        name="role"
        label={t`Role`}
        placeholder={t`Choose a role`}
        options={roles}
        // Until the roles are read a press would open nothing.
        isDisabled={!member.canChangeRole || roles.length === 0}
        description={t`What they can see and do, from their next click.`}
      />
      {handsOver ? (
        <Controller
          control={control}
          name="successorId"
          render={({ field, fieldState }) => (
            <MemberChoice
              label={t`Who takes over`}
              forWork
              except={member.id}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              description={t`May stay empty when nothing is open.`}
              error={fieldState.error?.message}
            />
          )}
        />
      ) : null}
      <SelectInput
        control={control}
        name="teamId"
        label={t`Team`}
        placeholder={t`No team`}
        options={teams}
        isDisabled={!member.canChangeTeam}
        description={t`Leads they have stay with the team they belong to; new ones go to this team.`}
      />
      <div className={styles.foot}>
        {actions}
        {member.canChangeRole || member.canChangeTeam ? (
          <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
            {t`Save`}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
