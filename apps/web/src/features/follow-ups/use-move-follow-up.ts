import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type Refused, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { MoveFollowUpCancel, MoveFollowUpDelete, MoveFollowUpEdit } from './move-mutations.ts';
import { putOffDay } from './put-off-day.ts';

type Done = { readonly kind: 'done'; readonly payload: { readonly commandId: string } };

type Promised = { readonly id: string; readonly day: string };

/** Puts a promise off to tomorrow, or by a day where it is for later, calls it off, or deletes it; all can be taken back. */
export function useMoveFollowUp() {
  const { t } = useLingui();
  const formats = useFormats();
  const edit = useCommand(MoveFollowUpEdit);
  const cancel = useCommand(MoveFollowUpCancel);
  const remove = useCommand(MoveFollowUpDelete);
  const showUndo = useUndoToast();
  const say = (answer: Done | Refused, done: string) => {
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(done, answer.payload.commandId);
  };
  return {
    putOff: async ({ id, day: promised }: Promised, today: string) => {
      const day = putOffDay(promised, today);
      const done = promised > today ? t`Put off to ${formats.day(day)}.` : t`Put off to tomorrow.`;
      say(await edit({ input: { id, day } }), done);
    },
    callOff: async (id: string) => say(await cancel({ input: { id } }), t`Called off.`),
    remove: async (id: string) => say(await remove({ input: { id } }), t`The promise is deleted.`),
  };
}
