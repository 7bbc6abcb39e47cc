import { getRouteApi, Navigate } from '@tanstack/react-router';
import { Provider, useQuery } from 'urql';
import { clientOf, PERSON } from '#app/graph/organization-client.ts';
import { organizationToEnter } from '#app/session/last-organization.ts';
import { EntranceFault } from '#features/identity/entrance-fault.tsx';
import { graphql } from '#generated/index.ts';

const SharedPageQuery = graphql(`
  query SharedPage {
    viewer {
      memberships {
        slug
      }
    }
  }
`);

const route = getRouteApi('/share');

/** Where a phone comes in that shared something: on to the chats of the member's organization, by the sign-in where nobody is. */
export function SharedPage() {
  return (
    <Provider value={clientOf(PERSON)}>
      <Shared />
    </Provider>
  );
}

function Shared() {
  const search = route.useSearch();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SharedPageQuery,
    requestPolicy: 'network-only',
  });
  if (fetching) return null;
  if (error?.networkError && error.response?.status !== 401) return <EntranceFault onRetry={ask} />;
  if (!data?.viewer) {
    const next = search.arrived ? `/share?arrived=${search.arrived}` : '/share';
    return <Navigate to="/sign-in" search={{ next }} replace />;
  }
  const slug = organizationToEnter(data.viewer.memberships);
  return slug === undefined ? (
    <Navigate to="/create-organization" replace />
  ) : (
    <Navigate to="/o/$slug/import/chat" params={{ slug }} search={search} replace />
  );
}
