import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import type { EditSourceInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const EditSourceSave = graphql(`
  mutation EditSource_Save($input: EditSourceInput!) {
    editSource(input: $input) {
      ... on EditSourcePayload {
        commandId
        source {
          id
          ...SourceBelonging_Source
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

/** Changes what is given of a source; answers what is wrong with it, if anything is. */
export function useEditSource(
  id: string,
): (change: Omit<EditSourceInput, 'id'>) => Promise<string | undefined> {
  const { t } = useLingui();
  const save = useCommand(EditSourceSave);
  const showUndo = useUndoToast();
  const saved = t`Saved.`;
  return useCallback(
    async (change) => {
      const answer = await save({ input: { id, ...change } });
      if (answer.kind === 'refused') return answer.message;
      showUndo(saved, answer.payload.commandId);
      return undefined;
    },
    [save, id, showUndo, saved],
  );
}
