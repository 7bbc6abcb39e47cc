import { useLingui } from '@lingui/react/macro';
import { FilterChips } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { CountedSearch } from './counted-search.ts';

type LeadsCountedProps = { readonly counted: CountedSearch; readonly onRemove: () => void };

/** Says which number of the insights the leads stand behind. */
export function LeadsCounted({ counted: { counted, from = '', to = '' }, onRemove }: LeadsCountedProps) {
  const { t } = useLingui();
  const formats = useFormats();
  if (!counted) return null;
  const [first, last] = [formats.day(from), formats.day(to)];
  const texts = {
    LEADS_CAPTURED: t`Captured from ${first} to ${last}`,
    LEADS_CONVERTED: t`Won from ${first} to ${last}`,
    LEADS_LOST: t`Lost from ${first} to ${last}`,
  };
  return (
    <FilterChips
      label={t`Behind the number`}
      chips={[{ id: 'counted', text: texts[counted] }]}
      onRemove={onRemove}
    />
  );
}
