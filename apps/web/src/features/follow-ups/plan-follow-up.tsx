import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import styles from './follow-ups.module.css';
import { PlanFollowUpPlan } from './plan-mutation.ts';
import { PromiseAssignee } from './promise-assignee.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { type PromiseValues, promiseInputOf, usualPromise } from './promise-values.ts';

type PlanFollowUpProps = {
  readonly about: string;
  readonly today: string;
  readonly onClose: () => void;
};

/** A new promise on a lead or a party. */
export function PlanFollowUp({ about, today, onClose }: PlanFollowUpProps) {
  const { t } = useLingui();
  const plan = useCommand(PlanFollowUpPlan);
  const showUndo = useUndoToast();
  const { form, draft } = useDraftForm<PromiseValues>(`plan.${about}`, usualPromise(today));
  const submit = async (values: PromiseValues) => {
    const answer = await plan({ input: { about, ...promiseInputOf(values) } });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    showUndo(t`Promised.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };
  const cancel = () => {
    draft.discard();
    onClose();
  };

  return (
    <Form form={form} draft={draft} onSubmit={submit}>
      <PromiseFields control={form.control} at="" today={today} autoFocus />
      <PromiseAssignee control={form.control} name="assignee" />
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onPress={cancel}>{t`Cancel`}</Button>
        <Button type="submit" size="small" variant="primary" isPending={form.formState.isSubmitting}>
          {t`Promise it`}
        </Button>
      </div>
    </Form>
  );
}
