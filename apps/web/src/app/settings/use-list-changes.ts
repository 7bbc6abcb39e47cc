import { useLingui } from '@lingui/react/macro';
import { faultOf, type Refused } from '../graph/use-command.ts';
import { useUndoToast } from '../graph/use-undo-toast.ts';

type Answer = { readonly kind: 'done'; readonly payload: { readonly commandId: string } } | Refused;

/** Says what became of a short list and offers to take it back; answers why it was refused, if it was. */
export function useListChanges(): {
  readonly added: (name: string, answer: Answer) => string | undefined;
  readonly renamed: (name: string, answer: Answer) => string | undefined;
} {
  const { t } = useLingui();
  const offerUndo = useUndoToast();
  const tell = (text: string, answer: Answer) => {
    if (answer.kind === 'done') offerUndo(text, answer.payload.commandId);
    return faultOf(answer);
  };
  return {
    added: (name, answer) => tell(t`${name} is added.`, answer),
    renamed: (name, answer) => tell(t`It is called ${name} now.`, answer),
  };
}
