import { useLingui } from '@lingui/react/macro';
import { Dialog, type OptionProps } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { changedOf } from '#app/form/changed-of.ts';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { graphql } from '#generated/index.ts';

const TeamDialogCreateMutation = graphql(`
  mutation TeamDialog_Create($input: CreateTeamInput!) {
    createTeam(input: $input) {
      ... on CreateTeamPayload {
        team {
          id
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

const TeamDialogEditMutation = graphql(`
  mutation TeamDialog_Edit($input: EditTeamInput!) {
    editTeam(input: $input) {
      ... on EditTeamPayload {
        team {
          id
          name
          parent {
            id
            name
          }
          manager {
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

const TOP = 'top';

type Values = { readonly name: string; readonly parentId: string; readonly manager: ChosenMember | null };

const inputOf = ({ name, parentId, manager }: Values) => ({
  name: name.trim(),
  parentId: parentId === TOP ? null : parentId,
  managerId: manager?.id ?? null,
});

type TeamDialogProps = {
  /** The team to change; without it one is made. */
  readonly team?: {
    readonly id: string;
    readonly name: string;
    readonly parent?: { readonly id: string } | null;
    readonly manager?: ChosenMember | null;
  };
  /** Where a new one is to stand. */
  readonly parentId?: string | undefined;
  /** The teams it may stand below. */
  readonly parents: readonly OptionProps[];
  readonly onClose: () => void;
};

/** A team's name, where it stands and who leads it. */
export function TeamDialog({ team, parentId, parents, onClose }: TeamDialogProps) {
  const { t } = useLingui();
  const create = useCommand(TeamDialogCreateMutation);
  const edit = useCommand(TeamDialogEditMutation);
  const { form, draft, opened } = useDraftForm<Values>(`team.${team?.id ?? parentId ?? 'new'}`, {
    name: team?.name ?? '',
    parentId: team?.parent?.id ?? parentId ?? TOP,
    manager: team?.manager ?? null,
  });
  const { control } = form;
  const manager = useController({ control, name: 'manager' });

  const submit = async (values: Values) => {
    const input = inputOf(values);
    const answer = team
      ? await edit({ input: { id: team.id, ...changedOf(inputOf(opened), input) } })
      : await create({ input });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} closeLabel={t`Close`} title={team ? t`Team ${team.name}` : t`New team`}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextInput
          control={control}
          name="name"
          label={t`Name`}
          autoFocus
          rules={{ required: t`Name the team.` }}
        />
        <SelectInput
          control={control}
          name="parentId"
          label={t`Belongs to`}
          placeholder={t`No team above`}
          options={[{ id: TOP, text: t`No team above` }, ...parents]}
        />
        <MemberChoice
          label={t`Manager`}
          description={t`Sees and leads everything of this team and of all teams below it.`}
          forWork
          value={manager.field.value}
          onChange={manager.field.onChange}
          error={manager.fieldState.error?.message}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={team ? t`Save` : t`Create the team`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
