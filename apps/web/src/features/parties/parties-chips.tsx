import { useLingui } from '@lingui/react/macro';
import { FilterChips } from '@mikomi/ui';
import { useViewer } from '#app/session/viewer-context.tsx';
import type { PartiesFiltersProps } from './parties-filter-menu.tsx';

/** The filter read aloud: "Owner is me", "Industry is retail". */
export function PartiesChips({ filters, onFilters }: Omit<PartiesFiltersProps, 'mine'>) {
  const { t } = useLingui();
  const { memberId } = useViewer();
  const { owner, industry } = filters;
  const chips = [
    ...(owner ? [{ id: 'owner', text: owner === memberId ? t`Owner is me` : t`Owner is one member` }] : []),
    ...(industry ? [{ id: 'industry', text: t`Industry is ${industry}` }] : []),
  ];
  return (
    <FilterChips
      label={t`Filter`}
      chips={chips}
      onRemove={(removed) =>
        onFilters({
          owner: removed.includes('owner') ? undefined : owner,
          industry: removed.includes('industry') ? undefined : industry,
        })
      }
    />
  );
}
