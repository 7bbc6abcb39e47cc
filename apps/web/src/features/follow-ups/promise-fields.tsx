import { useLingui } from '@lingui/react/macro';
import { Button, DatePicker, Select, TextField, TimeField } from '@mikomi/ui';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type PathValue,
  useController,
} from 'react-hook-form';
import { TextInput } from '#app/form/text-input.tsx';
import { KIND_PICTURES, KIND_WORDS, KINDS } from './follow-up-words.tsx';
import styles from './follow-ups.module.css';
import { nearDays, type PromiseValues } from './promise-values.ts';

type PromiseFieldsProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  /** Where the promise stands in the form, with its dot: `next.`; nothing when it is the whole form. */
  readonly at: string;
  readonly today: string;
  /** The first day that may be chosen when it is not today: that of a promise which has gone by. */
  readonly earliest?: string;
  /** Of a form that opens by a key. */
  readonly autoFocus?: boolean;
};

/** What is promised, for when. */
export function PromiseFields<Values extends FieldValues>({
  control,
  at,
  today,
  earliest = today,
  autoFocus = false,
}: PromiseFieldsProps<Values>) {
  const { t, i18n } = useLingui();
  const name = (field: keyof PromiseValues) => `${at}${field}` as FieldPath<Values>;
  const kind = useController({ control, name: name('kind') });
  const day = useController({ control, name: name('day'), rules: { required: t`Choose a day.` } });
  const time = useController({ control, name: name('time') });
  const note = useController({ control, name: name('note') });
  const near = nearDays(today);
  const days = [
    [near.today, t`Today`],
    [near.tomorrow, t`Tomorrow`],
    [near.soon, t`In 3 days`],
    [near.nextWeek, t`In a week`],
  ] as const;
  return (
    <>
      <Select
        label={t`What do you promise?`}
        autoFocus={autoFocus}
        placeholder={t`Choose`}
        value={kind.field.value}
        onChange={(id) => kind.field.onChange(id as PathValue<Values, FieldPath<Values>>)}
        options={KINDS.map((id) => ({ id, text: i18n._(KIND_WORDS[id]), icon: KIND_PICTURES[id] }))}
      />
      {kind.field.value === 'OWN' ? (
        <TextInput
          control={control}
          name={name('label')}
          label={t`What exactly?`}
          rules={{ required: t`Say what you promise.` }}
        />
      ) : null}
      <div className={styles.days}>
        {days.map(([value, text]) => (
          <Button
            key={value}
            size="small"
            variant={day.field.value === value ? 'default' : 'quiet'}
            aria-pressed={day.field.value === value}
            onPress={() => day.field.onChange(value)}
          >
            {text}
          </Button>
        ))}
      </div>
      <div className={styles.pair}>
        <DatePicker
          label={t`Day`}
          isRequired
          value={day.field.value}
          min={earliest}
          onChange={day.field.onChange}
          error={day.fieldState.error?.message}
        />
        <TimeField
          label={t`Time`}
          value={time.field.value}
          onChange={time.field.onChange}
          error={time.fieldState.error?.message}
        />
      </div>
      <TextField
        label={t`Note for then`}
        value={note.field.value}
        onChange={note.field.onChange}
        onBlur={note.field.onBlur}
        error={note.fieldState.error?.message}
      />
    </>
  );
}
