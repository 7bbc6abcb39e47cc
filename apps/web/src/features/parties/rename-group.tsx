import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { InlineName } from '#app/settings/inline-name.tsx';
import { graphql } from '#generated/index.ts';

const RenameGroupRename = graphql(`
  mutation RenameGroup_Rename($input: RenameCustomerGroupInput!) {
    renameCustomerGroup(input: $input) {
      ... on RenameCustomerGroupPayload {
        commandId
        customerGroup {
          id
          name
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

/** The name of a group, which becomes a field when it is pressed; rules that name the group go on naming it. */
export function RenameGroup({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useLingui();
  const rename = useCommand(RenameGroupRename);
  const offerUndo = useUndoToast();
  const call = async (next: string) => {
    const answer = await rename({ input: { id, name: next } });
    if (answer.kind === 'refused') return answer.message;
    offerUndo(t`Is called ${next} now.`, answer.payload.commandId);
    return undefined;
  };
  return <InlineName name={name} onRename={call} />;
}
