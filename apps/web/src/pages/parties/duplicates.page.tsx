import { useLingui } from '@lingui/react/macro';
import { Checkbox, Tabs } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { SettingPage } from '#app/settings/setting-page.tsx';
import type { DuplicatesSearch } from '#features/parties/duplicates-search.ts';
import { PairsList } from '#features/parties/pairs-list.lookup.tsx';

const route = getRouteApi('/o/$slug/settings/duplicates');

/** Contacts and companies that may be one, to be merged or told apart. */
export function DuplicatesPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { kind = 'contacts', vague } = route.useSearch();
  const navigate = route.useNavigate();
  const atLeast = vague ? 'POSSIBLE' : 'LIKELY';
  const go = (search: DuplicatesSearch) => void navigate({ search, replace: true });
  const rest = vague ? { vague } : {};
  return (
    <SettingPage path="duplicates">
      <Checkbox
        isSelected={vague === true}
        onChange={(isChosen) =>
          go({ ...(kind === 'companies' ? { kind } : {}), ...(isChosen ? { vague: true } : {}) })
        }
      >
        {t`Show vague hints too`}
      </Checkbox>
      <Tabs
        label={t`Whose duplicates`}
        value={kind}
        onChange={(id) => go(id === 'companies' ? { ...rest, kind: 'companies' } : rest)}
        tabs={[
          {
            id: 'contacts',
            text: t`Contacts`,
            content: <PairsList key={atLeast} slug={slug} kind="CONTACT" atLeast={atLeast} />,
          },
          {
            id: 'companies',
            text: t`Companies`,
            content: <PairsList key={atLeast} slug={slug} kind="COMPANY" atLeast={atLeast} />,
          },
        ]}
      />
    </SettingPage>
  );
}
