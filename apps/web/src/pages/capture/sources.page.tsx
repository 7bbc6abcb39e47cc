import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { AddSource } from '#features/capture/add-source.tsx';
import { SourcesList } from '#features/capture/sources-list.tsx';
import { SourcesOutOfUse } from '#features/capture/sources-out-of-use.tsx';
import { graphql } from '#generated/index.ts';

const SourcesPageQuery = graphql(`
  query SourcesPage {
    sources {
      id
      ...SourcesList_Source
    }
    everySource: sources(archived: true) {
      id
      archived
      ...SourcesOutOfUse_Source
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/sources');

/** Where leads come from, and how each source is doing. */
export function SourcesPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const [{ data, error }, ask] = useQuery({ query: SourcesPageQuery, requestPolicy: 'cache-and-network' });
  return (
    <SettingPage
      path="sources"
      action={
        <Button variant="primary" icon={<IconAdd aria-hidden="true" />} onPress={() => setAdding(true)}>
          {t`Add a source`}
        </Button>
      }
    >
      {data ? (
        <>
          <SourcesList slug={slug} sources={data.sources} />
          <SourcesOutOfUse slug={slug} sources={data.everySource.filter(({ archived }) => archived)} />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
      {isAdding ? (
        <AddSource
          onClose={() => setAdding(false)}
          onAdded={(sourceId, formId) =>
            void (formId
              ? navigate({ to: '/o/$slug/settings/forms/$formId', params: { slug, formId } })
              : navigate({ to: '/o/$slug/settings/sources/$sourceId', params: { slug, sourceId } }))
          }
        />
      ) : null}
    </SettingPage>
  );
}
