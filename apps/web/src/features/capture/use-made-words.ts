import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';

type Made = { readonly type: string; readonly count: number };

/** What an import made, kind by kind; what only hangs on others is not named. Blank for nothing. */
export function useMadeWords() {
  const { t } = useLingui();
  const formats = useFormats();
  const kinds: Readonly<Record<string, string>> = {
    Lead: t`Leads`,
    Deal: t`Deals`,
    Contact: t`Contacts`,
    Company: t`Companies`,
    Product: t`Products`,
    ProductGroup: t`Product groups`,
    CustomerGroup: t`Customer groups`,
    Source: t`Sources`,
    LossReason: t`Loss reasons`,
    Stage: t`Stages`,
    CustomField: t`Custom fields`,
    Member: t`Members`,
    Team: t`Teams`,
  };
  return (made: readonly Made[]) =>
    made
      .flatMap(({ type, count }) => (kinds[type] ? [`${kinds[type]} ${formats.number(count)}`] : []))
      .join(' · ');
}
