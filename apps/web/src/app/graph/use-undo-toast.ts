import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { graphql } from '#generated/index.ts';
import { toasts } from '../toasts.ts';
import { useCommand } from './use-command.ts';

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

/** Says what was done and offers to take it back; says so when that is no longer possible. */
export function useUndoToast(): (text: string, commandId: string, onUndone?: () => void) => void {
  const { t } = useLingui();
  const undo = useCommand(UndoToastUndo);
  const label = t`Undo`;
  const undone = t`Taken back.`;
  return useCallback(
    (text, commandId, onUndone) => {
      const takeBack = async () => {
        const answer = await undo({ input: { commandId } });
        if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
        onUndone?.();
        return toasts.show({ text: undone });
      };
      toasts.show({ text, action: { label, onAction: () => void takeBack() } });
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
