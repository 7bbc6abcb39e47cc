import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, EmptyState } from '@mikomi/ui';
import { useMay } from '#app/session/use-rights.ts';
import { FirstSteps } from '#features/identity/first-steps.lookup.tsx';
import { isNarrowed, type LeadsSearch } from '#features/leads/leads-search.ts';
import { NoLeadFits } from '#features/leads/no-lead-fits.tsx';

type NoLeadHereProps = {
  readonly slug: string;
  readonly search: LeadsSearch;
  readonly onSearch: (search: LeadsSearch) => void;
};

/** What stands in the place of leads: the ways out of a search in which none fits, or how the first ones come. */
export function NoLeadHere({ slug, search, onSearch }: NoLeadHereProps) {
  return isNarrowed(search) ? (
    <NoLeadFits search={search} onSearch={onSearch} />
  ) : (
    <FirstSteps slug={slug} otherwise={<NoLeads slug={slug} />} />
  );
}

function NoLeads({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const mayImport = useMay('IMPORT_RUN');
  if (!mayImport) {
    return <EmptyState text={t`Every enquiry becomes a lead here. Those you see appear as they come in.`} />;
  }
  return (
    <EmptyState
      text={t`Every enquiry becomes a lead here. Bring the ones you have, or write down the first.`}
      action={
        <Anchor variant="default" href={`/o/${slug}/import`}>
          <Trans>Import leads</Trans>
        </Anchor>
      }
    />
  );
}
