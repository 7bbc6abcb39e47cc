import { useLingui } from '@lingui/react/macro';
import { addDays } from '@mikomi/domain/shared';
import { useFormats } from '#app/formats/formats-context.tsx';

/** When a promise is due, as one says it: "Today 14:00", "Tomorrow", "Nov 30". */
export function useDueWords(
  today: string,
): (due: { readonly day: string; readonly time?: string | null }) => string {
  const { t } = useLingui();
  const formats = useFormats();
  const near: Readonly<Record<string, string>> = {
    [addDays(today, -1)]: t`Yesterday`,
    [today]: t`Today`,
    [addDays(today, 1)]: t`Tomorrow`,
  };
  return ({ day, time }) => {
    const named = near[day] ?? formats.day(day, today);
    return time ? `${named} ${formats.clock(time)}` : named;
  };
}
