import { useLingui } from '@lingui/react/macro';
import { CALL_OUTCOMES } from '@mikomi/domain/activities';
import { Button, DatePicker, isComposing, NumberField, TextArea, TimeField } from '@mikomi/ui';
import { type KeyboardEvent, useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { CHANNEL_WORDS, OUTCOME_WORDS } from '#app/words/activity-words.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import {
  type ActivityValues,
  activityPatchOf,
  activityValuesOf,
  hasLength,
  isSilent,
} from './activity-values.ts';
import styles from './edit-activity.module.css';

export const EditActivityActivity = graphql(`
  fragment EditActivity_Activity on Activity {
    id
    kind
    text
    direction
    channel
    outcome
    occurredAt
    editedAt
    duration {
      seconds
    }
  }
`);

const EditActivitySave = graphql(`
  mutation EditActivity_Save($input: EditActivityInput!) {
    editActivity(input: $input) {
      ... on EditActivityPayload {
        commandId
        activity {
          id
          ...EditActivity_Activity
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

type EditActivityProps = {
  readonly activity: FragmentType<typeof EditActivityActivity>;
  readonly onClose: () => void;
};

/** Corrects what was written down: the words, how a call ended, when it was. */
export function EditActivity({ activity, onClose }: EditActivityProps) {
  const known = readFragment(EditActivityActivity, activity);
  const { t, i18n } = useLingui();
  const { settings } = useFormats();
  const today = useToday();
  const save = useCommand(EditActivitySave);
  const showUndo = useUndoToast();
  const [opened] = useState(known);
  const { form, draft } = useDraftForm<ActivityValues>(
    `edit-activity.${known.id}`,
    activityValuesOf(known, settings.zone),
  );
  const { control } = form;
  const text = useController({ control, name: 'text' });
  const minutes = useController({ control, name: 'minutes' });
  const day = useController({ control, name: 'day', rules: { required: t`Choose a day.` } });
  const time = useController({ control, name: 'time', rules: { required: t`Enter a time.` } });
  const outcome = useWatch({ control, name: 'outcome' });
  const { id, kind } = known;

  const submit = async (values: ActivityValues) => {
    const patch = activityPatchOf(opened, values, settings.zone);
    if (Object.keys(patch).length === 0) return cancel();
    const answer = await save({ input: { id, ...patch } });
    if (answer.kind === 'refused') {
      return answer.path[0] === 'occurredAt'
        ? form.setError('time', { message: answer.message }, { shouldFocus: true })
        : refuseForm(form, answer);
    }
    showUndo(t`The entry is corrected.`, answer.payload.commandId);
    cancel();
  };
  const cancel = () => {
    draft.discard();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void form.handleSubmit(submit)();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the fields in it.
    <div className={styles.edit} onKeyDown={onKeyDown}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextArea
          label={kind === 'COMMENT' ? t`Comment` : t`What was said`}
          rows={3}
          autoFocus
          value={text.field.value}
          onChange={text.field.onChange}
          onBlur={text.field.onBlur}
          error={text.fieldState.error?.message}
        />
        <div className={styles.facts}>
          {kind === 'CALL' || kind === 'MESSAGE' ? (
            <SelectInput
              control={control}
              name="direction"
              label={t`Who began it`}
              placeholder={t`Choose`}
              options={[
                { id: 'OUT', text: t`We did` },
                { id: 'IN', text: t`They did` },
              ]}
            />
          ) : null}
          {kind === 'MESSAGE' ? (
            <SelectInput
              control={control}
              name="channel"
              label={t`Channel`}
              placeholder={t`Choose`}
              options={Object.entries(CHANNEL_WORDS).map(([each, word]) => ({
                id: each,
                text: i18n._(word),
              }))}
            />
          ) : null}
          {kind === 'CALL' ? (
            <SelectInput
              control={control}
              name="outcome"
              label={t`How it ended`}
              placeholder={t`Choose`}
              options={CALL_OUTCOMES.map((each) => ({ id: each, text: i18n._(OUTCOME_WORDS[each]) }))}
            />
          ) : null}
          {hasLength(kind) && !isSilent(outcome) ? (
            <NumberField
              label={t`How long`}
              unit={t`min`}
              minValue={0}
              maxValue={1440}
              value={minutes.field.value}
              onChange={minutes.field.onChange}
              error={minutes.fieldState.error?.message}
            />
          ) : null}
          <DatePicker
            label={t`Day`}
            isRequired
            max={today}
            value={day.field.value}
            onChange={day.field.onChange}
            error={day.fieldState.error?.message}
          />
          <TimeField
            label={t`Time`}
            isRequired
            value={time.field.value}
            onChange={time.field.onChange}
            error={time.fieldState.error?.message}
          />
        </div>
        <div className={styles.foot}>
          <Button size="small" variant="quiet" onPress={cancel}>{t`Cancel`}</Button>
          <Button type="submit" size="small" variant="primary" isPending={form.formState.isSubmitting}>
            {t`Save`}
          </Button>
        </div>
      </Form>
    </div>
  );
}
