import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const AcceptLeadAccept = graphql(`
  mutation AcceptLead_Accept($input: AcceptLeadInput!) {
    acceptLead(input: $input) {
      ... on AcceptLeadPayload {
        commandId
        lead {
          id
          acceptedAt
          viewerCanAnswer
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

/** A lead that somebody was given, as far as answering needs it. */
export type GivenLead = { readonly id: string; readonly title: string };

/** Takes up a lead that one was given; says so, and offers to take it back. */
export function useAcceptLead(): (lead: GivenLead) => Promise<void> {
  const { t } = useLingui();
  const accept = useCommand(AcceptLeadAccept);
  const showUndo = useUndoToast();
  return async ({ id, title }) => {
    const answer = await accept({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${title} is yours.`, answer.payload.commandId);
  };
}
