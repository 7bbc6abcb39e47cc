import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const ArchiveGroupArchive = graphql(`
  mutation ArchiveGroup_Archive($input: ArchiveCustomerGroupInput!) {
    archiveCustomerGroup(input: $input) {
      ... on ArchiveCustomerGroupPayload {
        commandId
        customerGroup {
          id
          archived
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

type ArchiveGroupProps = {
  readonly id: string;
  readonly name: string;
  readonly onArchived: () => void;
};

/** Takes a group out of use, and offers to take that back. */
export function ArchiveGroup({ id, name, onArchived }: ArchiveGroupProps) {
  const { t } = useLingui();
  const archive = useCommand(ArchiveGroupArchive);
  const offerUndo = useUndoToast();
  const takeOut = async () => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    onArchived();
    return offerUndo(t`${name} is out of use. Rules that name it keep it.`, answer.payload.commandId);
  };
  return (
    <Button variant="quiet" onPress={() => void takeOut()}>
      {t`Archive`}
    </Button>
  );
}
