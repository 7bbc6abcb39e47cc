import { plural } from '@lingui/core/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import type { BinRow } from '#app/settings/bin-list.tsx';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const RestorePartiesRestore = graphql(`
  mutation RestoreParties_Restore($input: RestorePartiesInput!) {
    restoreParties(input: $input) {
      ... on RestorePartiesPayload {
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

/** Brings contacts or companies back from the bin and says so; answers whether it was done. */
export function useRestoreParties(): (rows: readonly BinRow[]) => Promise<boolean> {
  const restore = useCommand(RestorePartiesRestore);
  const showUndo = useUndoToast();
  return async (rows) => {
    const answer = await restore({ input: { ids: rows.map(({ id }) => id) } });
    if (answer.kind === 'refused') {
      toasts.show({ text: answer.message, tone: 'fault' });
      return false;
    }
    const name = rows[0]?.name;
    const text = plural(rows.length, { one: `${name} is back.`, other: '# of them are back.' });
    showUndo(text, answer.payload.commandId);
    return true;
  };
}
