import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const DeleteActivityDelete = graphql(`
  mutation DeleteActivity_Delete($input: DeleteActivityInput!) {
    deleteActivity(input: $input) {
      ... on DeleteActivityPayload {
        commandId
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

/** Takes an activity off the timeline, with a way back. */
export function useDeleteActivity(): (id: string) => Promise<void> {
  const { t } = useLingui();
  const remove = useCommand(DeleteActivityDelete);
  const showUndo = useUndoToast();
  return async (id) => {
    const answer = await remove({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`The entry is deleted.`, answer.payload.commandId);
  };
}
