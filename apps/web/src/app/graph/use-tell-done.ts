import { toasts } from '../toasts.ts';
import type { Refused } from './use-command.ts';
import { useUndoToast } from './use-undo-toast.ts';

type Done = { readonly kind: 'done'; readonly payload: { readonly commandId: string } };

/** Says what was done, with its undo, or why it was not. */
export function useTellDone(): (answer: Done | Refused, text: string) => void {
  const offerUndo = useUndoToast();
  return (answer, text) => {
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(text, answer.payload.commandId);
  };
}
