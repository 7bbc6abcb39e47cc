import { useLingui } from '@lingui/react/macro';
import { CALL_OUTCOMES, type CallOutcome } from '@mikomi/domain/activities';
import { Button, Checkbox, RadioGroup, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { OUTCOME_WORDS } from '#app/words/activity-words.ts';
import { graphql } from '#generated/index.ts';
import styles from './follow-ups.module.css';
import { PromiseAssignee } from './promise-assignee.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { type PromiseValues, promiseInputOf, usualPromise } from './promise-values.ts';

const CompleteFollowUpComplete = graphql(`
  mutation CompleteFollowUp_Complete($input: CompleteFollowUpInput!) {
    completeFollowUp(input: $input) {
      ... on CompleteFollowUpPayload {
        commandId
        followUp {
          id
          state
          lead {
            id
            lastActivityAt
            ...LeadNext_Lead
          }
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

type Values = {
  readonly outcome: CallOutcome | null;
  readonly text: string;
  readonly hasNext: boolean;
  readonly next: PromiseValues;
};

type CompleteFollowUpProps = {
  readonly followUp: { readonly id: string; readonly kind: string };
  readonly today: string;
  readonly onClose: () => void;
};

/** A promise is kept: what came of it, and the next one in the same breath. */
export function CompleteFollowUp({ followUp, today, onClose }: CompleteFollowUpProps) {
  const { t, i18n } = useLingui();
  const complete = useCommand(CompleteFollowUpComplete);
  const showUndo = useUndoToast();
  const isCall = followUp.kind === 'CALL';
  const { form, draft } = useDraftForm<Values>(`complete.${followUp.id}`, {
    outcome: null,
    text: '',
    hasNext: true,
    next: usualPromise(today),
  });
  const { control } = form;
  const outcome = useController({
    control,
    name: 'outcome',
    rules: isCall ? { required: t`Say how the call ended.` } : {},
  });
  const text = useController({ control, name: 'text' });
  const hasNext = useController({ control, name: 'hasNext' });

  const submit = async (values: Values) => {
    const answer = await complete({
      input: {
        id: followUp.id,
        ...(isCall && values.outcome ? { outcome: values.outcome } : {}),
        ...(values.text.trim() ? { text: values.text.trim() } : {}),
        ...(values.hasNext ? { next: promiseInputOf(values.next) } : {}),
      },
    });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    showUndo(values.hasNext ? t`Kept, and the next one is promised.` : t`Kept.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  const cancel = () => {
    draft.discard();
    onClose();
  };

  return (
    <Form form={form} draft={draft} onSubmit={submit}>
      {isCall ? (
        <div className={styles.outcomes}>
          <RadioGroup
            label={t`How did the call end?`}
            isRequired
            autoFocus
            value={outcome.field.value}
            onChange={outcome.field.onChange}
            choices={CALL_OUTCOMES.map((id) => ({ id, text: i18n._(OUTCOME_WORDS[id]) }))}
            error={outcome.fieldState.error?.message}
          />
        </div>
      ) : null}
      <TextArea
        label={t`What came of it?`}
        rows={2}
        autoFocus={!isCall}
        value={text.field.value}
        onChange={text.field.onChange}
        error={text.fieldState.error?.message}
      />
      <Checkbox isSelected={hasNext.field.value} onChange={hasNext.field.onChange}>
        {t`Promise the next step`}
      </Checkbox>
      {hasNext.field.value ? (
        <>
          <PromiseFields control={control} at="next." today={today} />
          <PromiseAssignee control={control} name="next.assignee" />
        </>
      ) : null}
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onPress={cancel}>{t`Cancel`}</Button>
        <Button type="submit" size="small" variant="primary" isPending={form.formState.isSubmitting}>
          {t({ message: 'Done', context: 'a promise was kept' })}
        </Button>
      </div>
    </Form>
  );
}
