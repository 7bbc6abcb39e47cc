import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Dialog, type OptionProps, Select } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { graphql } from '#generated/index.ts';

const DeleteTeamMutation = graphql(`
  mutation DeleteTeam_Delete($input: DeleteTeamInput!) {
    deleteTeam(input: $input) {
      ... on DeleteTeamPayload {
        deletedId
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

const NONE = 'none';

/** What a select of heirs says to the API: nothing while nothing is chosen, null for no team. */
const chosen = (id: string | null) => (id === NONE ? null : (id ?? undefined));

type DeleteTeamProps = {
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly memberCount: number;
    readonly parent?: { readonly id: string } | null;
  };
  /** The teams that may take over. */
  readonly heirs: readonly OptionProps[];
  /** Those of them that are not below it: the teams below it can't go under themselves. */
  readonly parents: readonly OptionProps[];
  readonly countBelow: number;
  readonly onClose: () => void;
};

/** Takes a team away and asks where its members, the teams below it and its records go. */
export function DeleteTeam({ team, heirs, parents, countBelow, onClose }: DeleteTeamProps) {
  const { t } = useLingui();
  const remove = useCommand(DeleteTeamMutation);
  const showUndo = useUndoToast();
  const above = team.parent?.id ?? null;
  const [heirId, setHeirId] = useState(above);
  const [membersTo, setMembersTo] = useState(above);
  const [teamsTo, setTeamsTo] = useState<string | null>(above ?? NONE);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);

  const choose = (set: (id: string | null) => void) => (id: string | null) => {
    set(id);
    setFault(undefined);
  };
  const submit = async () => {
    setPending(true);
    const answer = await remove({
      input: {
        id: team.id,
        ...(heirId ? { toTeamId: heirId } : {}),
        ...(team.memberCount > 0 ? { membersToTeamId: chosen(membersTo) } : {}),
        ...(countBelow > 0 ? { teamsToTeamId: chosen(teamsTo) } : {}),
      },
    });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    showUndo(t`Team ${team.name} is deleted.`, answer.payload.commandId);
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={t`Delete team ${team.name}?`}
      size="small"
      footer={
        <DialogFoot
          keep={t`Cancel`}
          onKeep={onClose}
          act={t`Delete the team`}
          isPending={isPending}
          onAct={() => void submit()}
        />
      }
    >
      <p>
        <Trans>What it did keeps its name.</Trans>
      </p>
      {team.memberCount > 0 ? (
        <Select
          label={plural(team.memberCount, { one: 'Its # member goes to', other: 'Its # members go to' })}
          placeholder={t`Choose a team`}
          options={[{ id: NONE, text: t`No team` }, ...heirs]}
          value={membersTo}
          onChange={choose(setMembersTo)}
        />
      ) : null}
      {countBelow > 0 ? (
        <Select
          label={plural(countBelow, {
            one: 'The # team below it will belong to',
            other: 'The # teams below it will belong to',
          })}
          placeholder={t`No team above`}
          options={[{ id: NONE, text: t`No team above` }, ...parents]}
          value={teamsTo}
          onChange={choose(setTeamsTo)}
        />
      ) : null}
      {heirs.length > 0 ? (
        <Select
          label={t`Its leads, contacts and companies go to`}
          placeholder={t`Choose a team`}
          options={heirs}
          value={heirId}
          onChange={choose(setHeirId)}
        />
      ) : null}
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
    </Dialog>
  );
}
