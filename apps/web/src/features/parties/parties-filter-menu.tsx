import { useLingui } from '@lingui/react/macro';
import { Menu, MenuItem, MenuSection } from '@mikomi/ui';
import { useViewer } from '#app/session/viewer-context.tsx';
import { PartiesFilterButton } from './parties-filter-button.tsx';
import type { PartiesSearch } from './parties-search.ts';

type Filters = Pick<PartiesSearch, 'owner' | 'industry'>;

/** Filters as they are chosen; one that is taken away is `undefined`. */
type ChosenFilters = { readonly [Key in keyof Filters]: string | undefined };

export type PartiesFiltersProps = {
  readonly filters: Filters;
  readonly mine: string;
  readonly onFilters: (filters: ChosenFilters) => void;
};

/** Adds one's own to what narrows the list. */
export function PartiesFilterMenu({ filters, mine, onFilters }: PartiesFiltersProps) {
  const { t } = useLingui();
  const { memberId } = useViewer();
  const { owner, industry } = filters;
  return (
    <Menu label={t`Filter`} trigger={<PartiesFilterButton />}>
      <MenuSection
        title={t`Show only`}
        selectionMode="multiple"
        selected={owner ? ['owner'] : []}
        onSelect={(chosen) =>
          onFilters({ industry, owner: chosen.includes('owner') ? (owner ?? memberId) : undefined })
        }
      >
        <MenuItem id="owner" text={mine} />
      </MenuSection>
    </Menu>
  );
}
