import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { holidaysOf } from '@mikomi/domain/identity';
import type { Locale } from '@mikomi/domain/shared';
import { Button, DatePicker, FilterChips } from '@mikomi/ui';
import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useToday } from '#app/formats/use-today.ts';
import styles from './holidays-input.module.css';
import type { OrganizationValues } from './organization-values.ts';

/** The days off from today on; those gone by are kept out of sight. */
export function HolidaysInput({ form }: { readonly form: UseFormReturn<OrganizationValues> }) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const today = useToday();
  const [holidays, country] = useWatch({ control: form.control, name: ['holidays', 'country'] });
  const [day, setDay] = useState<string | null>(null);
  const names = new Map(holidaysOf(country).map((holiday) => [holiday.day, holiday]));
  const coming = holidays.filter((holiday) => holiday >= today);
  const set = (next: readonly string[]) =>
    form.setValue('holidays', [...new Set(next)].toSorted(), { shouldDirty: true });
  const nameOf = (holiday: string) => names.get(holiday)?.[i18n.locale as Locale] ?? '';

  return (
    <div className={styles.holidays}>
      <p className={styles.title}>
        {plural(coming.length, { one: '# day off to come', other: '# days off to come' })}
      </p>
      <FilterChips
        label={t`Days off`}
        chips={coming.map((holiday) => ({
          id: holiday,
          text: [formats.day(holiday, today), nameOf(holiday)].filter(Boolean).join(' '),
        }))}
        onRemove={(removed) => set(holidays.filter((holiday) => !removed.includes(holiday)))}
      />
      <div className={styles.add}>
        <DatePicker label={t`Another day off`} value={day} onChange={setDay} min={today} />
        <Button
          isDisabled={day === null}
          onPress={() => {
            if (day !== null) set([...holidays, day]);
            setDay(null);
          }}
        >
          {t`Add`}
        </Button>
      </div>
    </div>
  );
}
