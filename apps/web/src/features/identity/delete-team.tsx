import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog, type OptionProps, Select } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const DeleteTeamMutation = graphql(`
  mutation DeleteTeam_Delete($input: DeleteTeamInput!) {
    deleteTeam(input: $input) {
      ... on DeleteTeamPayload {
        deletedId
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

type DeleteTeamProps = {
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly memberCount: number;
    readonly parent?: { readonly id: string } | null;
  };
  /** The teams that may take over. */
  readonly heirs: readonly OptionProps[];
  readonly hasTeamsBelow: boolean;
  readonly onClose: () => void;
};

/** Takes a team away and asks who takes over what it has; whoever sits in it or below it moves first. */
export function DeleteTeam({ team, heirs, hasTeamsBelow, onClose }: DeleteTeamProps) {
  const { t } = useLingui();
  const remove = useCommand(DeleteTeamMutation);
  const [heirId, setHeirId] = useState<string | null>(team.parent?.id ?? null);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const isEmpty = team.memberCount === 0 && !hasTeamsBelow;

  const submit = async () => {
    setPending(true);
    const answer = await remove({ input: { id: team.id, ...(heirId ? { toTeamId: heirId } : {}) } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    toasts.show({ text: t`Team ${team.name} is deleted.` });
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
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="danger" isDisabled={!isEmpty} isPending={isPending} onPress={() => void submit()}>
            {t`Delete the team`}
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <>
          <p>
            <Trans>What it did keeps its name. This cannot be taken back.</Trans>
          </p>
          {heirs.length > 0 ? (
            <Select
              label={t`Its leads, contacts and companies go to`}
              placeholder={t`Choose a team`}
              options={heirs}
              value={heirId}
              onChange={(id) => {
                setHeirId(id);
                setFault(undefined);
              }}
            />
          ) : null}
        </>
      ) : (
        <Callout>
          <Trans>Somebody is still in it, or a team is below it. Move them first.</Trans>
        </Callout>
      )}
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
    </Dialog>
  );
}
