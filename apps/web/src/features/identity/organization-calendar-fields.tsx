import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { ComboInput } from '#app/form/combo-input.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { monthNames, weekdayNames } from '#app/formats/calendar-names.ts';
import { timeZoneOptions } from '#app/formats/time-zones.ts';
import { useNow } from '#app/formats/use-now.ts';
import type { OrganizationValues } from './organization-values.ts';

/** Zone, week and fiscal year. */
export function OrganizationCalendarFields({ control }: { readonly control: Control<OrganizationValues> }) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const chosen = useWatch({ control, name: 'timeZone' });
  const zones = useMemo(() => timeZoneOptions(chosen, i18n.locale, now), [chosen, i18n.locale, now]);
  return (
    <>
      <ComboInput
        control={control}
        name="timeZone"
        label={t`Time zone`}
        description={t`Decides on which day something happened, for every report.`}
        options={zones}
        loadingText={t`One moment`}
        emptyText={t`No time zone by that name.`}
        rules={{ required: t`Choose a time zone.` }}
      />
      <SelectInput
        control={control}
        name="firstDayOfWeek"
        label={t`The week begins on`}
        placeholder={t`Choose`}
        options={weekdayNames(i18n.locale)}
      />
      <SelectInput
        control={control}
        name="fiscalYearStartMonth"
        label={t`The fiscal year begins in`}
        placeholder={t`Choose`}
        description={t`Quarters are counted from it.`}
        options={monthNames(i18n.locale)}
      />
    </>
  );
}
