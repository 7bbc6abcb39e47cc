import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SourcesSetting } from '#features/leads/sources-setting.tsx';
import { graphql } from '#generated/index.ts';

const SourcesPageQuery = graphql(`
  query SourcesPage {
    sources {
      id
      ...SourcesSetting_Source
    }
  }
`);

export function SourcesPage() {
  const [{ data, error }, ask] = useQuery({ query: SourcesPageQuery, requestPolicy: 'cache-and-network' });
  return (
    <SettingPage path="sources">
      {data ? (
        <SourcesSetting sources={data.sources} />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
