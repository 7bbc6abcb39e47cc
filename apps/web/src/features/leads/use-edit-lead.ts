import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import type { EditLeadInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const EditLeadSave = graphql(`
  mutation EditLead_Save($input: EditLeadInput!) {
    editLead(input: $input) {
      ... on EditLeadPayload {
        commandId
        lead {
          id
          title
          ...LeadFacts_Lead
          ...LeadParty_Lead
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

/** Changes what is given of one lead; answers what is wrong with it, if anything is. */
export function useEditLead(id: string): (change: Omit<EditLeadInput, 'id'>) => Promise<string | undefined> {
  const { t } = useLingui();
  const save = useCommand(EditLeadSave);
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
