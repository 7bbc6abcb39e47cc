import { useLingui } from '@lingui/react/macro';
import { Checkbox, TimeField } from '@mikomi/ui';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { weekdayNames } from '#app/formats/calendar-names.ts';
import type { OrganizationValues } from './organization-values.ts';
import styles from './working-time-input.module.css';

/** The days of the week one works on, from when to when. */
export function WorkingTimeInput({ form }: { readonly form: UseFormReturn<OrganizationValues> }) {
  const { t, i18n } = useLingui();
  const [workingDays, from, to] = useWatch({ control: form.control, name: ['workingDays', 'from', 'to'] });
  const set = (day: number, works: boolean) =>
    form.setValue(
      'workingDays',
      works ? [...workingDays, day].toSorted((a, b) => a - b) : workingDays.filter((each) => each !== day),
      { shouldDirty: true },
    );
  return (
    <>
      <fieldset className={styles.days}>
        <legend>{t`Working days`}</legend>
        {weekdayNames(i18n.locale, 'short').map(({ id, text }) => (
          <Checkbox
            key={id}
            isSelected={workingDays.includes(Number(id))}
            onChange={(works) => set(Number(id), works)}
            isDisabled={workingDays.length === 1 && workingDays.includes(Number(id))}
          >
            {text}
          </Checkbox>
        ))}
      </fieldset>
      <div className={styles.hours}>
        <TimeField
          label={t`From`}
          value={from}
          onChange={(time) => time && form.setValue('from', time, { shouldDirty: true })}
        />
        <TimeField
          label={t`To`}
          value={to}
          onChange={(time) => time && form.setValue('to', time, { shouldDirty: true })}
          {...(from < to ? {} : { error: t`The end lies after the beginning.` })}
        />
      </div>
    </>
  );
}
