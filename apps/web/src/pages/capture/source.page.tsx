import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSubpage } from '#app/settings/setting-subpage.tsx';
import { ChosenByHand } from '#features/capture/chosen-by-hand.tsx';
import { MissedLeads } from '#features/capture/missed-leads.tsx';
import { PortalLesson } from '#features/capture/portal-lesson.tsx';
import { SourceBelonging } from '#features/capture/source-belonging.tsx';
import { SourceForm } from '#features/capture/source-form.tsx';
import { SourceHealth } from '#features/capture/source-health.tsx';
import { kindName } from '#features/capture/source-kinds.ts';
import { SourceName } from '#features/capture/source-name.tsx';
import { SourceOutOfUse } from '#features/capture/source-out-of-use.tsx';
import { SourceSetup } from '#features/capture/source-setup.tsx';
import { SourceUse } from '#features/capture/source-use.tsx';
import { graphql } from '#generated/index.ts';

const SourcePageQuery = graphql(`
  query SourcePage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Source {
        name
        kind
        archived
        ...SourceName_Source
        ...SourceUse_Source
        ...SourceOutOfUse_Source
        ...SourceBelonging_Source
        ...SourceSetup_Source
        ...SourceForm_Source
        ...PortalLesson_Source
        ...MissedLeads_Source
        inlet {
          id
          ...SourceHealth_Inlet
        }
      }
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/sources/$sourceId');

/** One source: how it is connected, how it is doing, and whose its leads become. */
export function SourcePage() {
  const { i18n } = useLingui();
  const { slug, sourceId } = route.useParams();
  const [{ data, error }, ask] = useQuery({
    query: SourcePageQuery,
    variables: { id: sourceId },
    requestPolicy: 'cache-and-network',
  });
  const source = data?.node?.__typename === 'Source' ? data.node : undefined;
  const isForm = source?.kind === 'WEB_FORM';
  if (data && source === undefined) return <NothingHere isInside />;
  return (
    <SettingSubpage
      of="sources"
      title={source?.name ?? ''}
      heading={source ? <SourceName source={source} /> : null}
      about={source ? i18n._(kindName(source.kind)) : null}
      action={source ? <SourceUse source={source} /> : null}
    >
      {source ? (
        <>
          {source.archived ? <SourceOutOfUse slug={slug} source={source} /> : null}
          {source.inlet && !source.archived ? (
            <SourceHealth slug={slug} sourceId={source.id} inlet={source.inlet} isForm={isForm} />
          ) : null}
          {isForm ? <SourceForm slug={slug} source={source} /> : null}
          {source.kind === 'PORTAL_MAIL' && source.inlet ? (
            <PortalLesson slug={slug} source={source} />
          ) : null}
          {source.inlet && !isForm && !source.archived ? <SourceSetup source={source} /> : null}
          {source.inlet ? null : <ChosenByHand sourceId={source.id} />}
          {source.kind === 'META_LEAD_ADS' && source.inlet ? <MissedLeads source={source} /> : null}
          <SourceBelonging source={source} />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingSubpage>
  );
}
