import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import styles from './follow-ups.module.css';
import { MoveFollowUpEdit } from './move-mutations.ts';
import { PromiseFields } from './promise-fields.tsx';
import { type KnownPromise, type PromiseValues, promisePatchOf, promiseValuesOf } from './promise-values.ts';

type EditFollowUpProps = {
  readonly followUp: KnownPromise & { readonly id: string };
  readonly today: string;
  readonly onClose: () => void;
};

/** Another day, another time, other words for what is promised. */
export function EditFollowUp({ followUp, today, onClose }: EditFollowUpProps) {
  const { t } = useLingui();
  const edit = useCommand(MoveFollowUpEdit);
  const showUndo = useUndoToast();
  const [opened] = useState(followUp);
  const { form, draft } = useDraftForm<PromiseValues>(
    `edit-follow-up.${followUp.id}`,
    promiseValuesOf(followUp),
  );
  const submit = async (values: PromiseValues) => {
    const patch = promisePatchOf(opened, values);
    if (Object.keys(patch).length === 0) return onClose();
    const answer = await edit({ input: { id: followUp.id, ...patch } });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    showUndo(t`The promise is changed.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };
  const cancel = () => {
    draft.discard();
    onClose();
  };

  return (
    <Form form={form} draft={draft} onSubmit={submit}>
      <PromiseFields
        control={form.control}
        at=""
        autoFocus
        today={today}
        earliest={followUp.day < today ? followUp.day : today}
      />
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onPress={cancel}>{t`Cancel`}</Button>
        <Button type="submit" size="small" variant="primary" isPending={form.formState.isSubmitting}>
          {t`Save`}
        </Button>
      </div>
    </Form>
  );
}
