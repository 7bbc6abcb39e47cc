import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { graphql } from '#generated/index.ts';
import { toasts } from '../toasts.ts';
import { UNANSWERED, useCommand } from './use-command.ts';

const UndoToastUndo = graphql(`
  mutation UndoToast_Undo($input: UndoInput!) {
    undo(input: $input) {
      ... on UndoPayload {
        commandId
        records {
          id
          type
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

/**
 * Says what was done and offers to take it back; says so when that is no longer possible. Where it is not known whether it was
 * taken back, it can be tried again.
 */
export function useUndoToast(): (text: string, commandId: string, onUndone?: () => void) => void {
  const { t } = useLingui();
  const undo = useCommand(UndoToastUndo);
  const label = t`Undo`;
  const undone = t`Taken back.`;
  return useCallback(
    (text, commandId, onUndone) => {
      const takeBack = async () => {
        const answer = await undo({ input: { commandId } });
        if (answer.kind === 'refused') {
          const again = answer.code === UNANSWERED ? action : undefined;
          return toasts.show({ text: answer.message, tone: 'fault', action: again });
        }
        onUndone?.();
        return toasts.show({ text: undone });
      };
      const action = { label, onAction: () => void takeBack() };
      toasts.show({ text, action });
    },
    [undo, label, undone],
  );
}

/** Takes back what the record shows was done, however long ago, says so, and offers to do it again. */
export function useTakeBack(): (commandId: string) => Promise<void> {
  const { t } = useLingui();
  const undo = useCommand(UndoToastUndo);
  const showUndo = useUndoToast();
  return async (commandId) => {
    const answer = await undo({ input: { commandId } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`Taken back.`, answer.payload.commandId);
  };
}
