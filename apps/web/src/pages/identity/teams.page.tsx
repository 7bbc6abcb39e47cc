import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRights } from '#app/session/use-rights.ts';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { TeamBar } from '#features/identity/team-bar.tsx';
import { TeamsList } from '#features/identity/teams-list.tsx';
import { graphql } from '#generated/index.ts';

const TeamsPageQuery = graphql(`
  query TeamsPage {
    teams {
      id
      ...TeamsList_Team
    }
  }
`);

const route = getRouteApi('/o/$slug/team/teams');

export function TeamsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const rights = useRights();
  const [{ data, error }, ask] = useQuery({ query: TeamsPageQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageTop title={t`Teams`} />
      <TeamBar slug={slug} current="teams" canInvite={rights.has('MEMBER_MANAGE')} />
      {data ? (
        <TeamsList teams={data.teams} canCreate={rights.has('TEAM_MANAGE')} />
      ) : error ? (
        <ErrorState
          title={t`The teams could not be read`}
          kept={<Trans>Nothing is lost; they are where they were.</Trans>}
          action={<Button onPress={() => ask()}>{t`Try again`}</Button>}
        />
      ) : (
        <RowSkeletons />
      )}
    </>
  );
}
