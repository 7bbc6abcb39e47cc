import { useLingui } from '@lingui/react/macro';
import { NothingFits } from '#app/list/nothing-fits.tsx';
import { useOpenNewLead } from '#app/shell/open-new-lead.ts';
import { cleared, type LeadsSearch } from './leads-search.ts';

type NoLeadFitsProps = { readonly search: LeadsSearch; readonly onSearch: (search: LeadsSearch) => void };

/** A list in which no lead fits: what was searched for may be a lead to make, or stand in another view. */
export function NoLeadFits({ search, onSearch }: NoLeadFitsProps) {
  const { t } = useLingui();
  const openNewLead = useOpenNewLead();
  const { q, view = 'open' } = search;
  return (
    <NothingFits
      text={t`No lead fits this search.`}
      onClear={() => onSearch(cleared(search))}
      make={q && openNewLead ? { text: t`New lead “${q}”`, onPress: () => openNewLead(q) } : undefined}
      wider={
        q && view !== 'all'
          ? { text: t`Search all leads`, onPress: () => onSearch({ ...search, view: 'all' }) }
          : undefined
      }
    />
  );
}
