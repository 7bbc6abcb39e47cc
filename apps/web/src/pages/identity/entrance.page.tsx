import { Navigate } from '@tanstack/react-router';
import { Provider, useQuery } from 'urql';
import { clientOf, PERSON } from '#app/graph/organization-client.ts';
import { organizationToEnter } from '#app/session/last-organization.ts';
import { EntranceFault } from '#features/identity/entrance-fault.tsx';
import { graphql } from '#generated/index.ts';

const EntrancePageQuery = graphql(`
  query EntrancePage {
    viewer {
      memberships {
        slug
      }
    }
  }
`);

/** Sends a person where they belong: their last organization, the form that makes one, or the sign-in. */
export function EntrancePage() {
  return (
    <Provider value={clientOf(PERSON)}>
      <Entrance />
    </Provider>
  );
}

function Entrance() {
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntrancePageQuery,
    requestPolicy: 'network-only',
  });
  if (fetching) return null;
  if (error?.networkError && error.response?.status !== 401) return <EntranceFault onRetry={ask} />;
  if (!data?.viewer) return <Navigate to="/sign-in" replace />;

  const slug = organizationToEnter(data.viewer.memberships);
  return slug === undefined ? (
    <Navigate to="/create-organization" replace />
  ) : (
    <Navigate to="/o/$slug/my-day" params={{ slug }} replace />
  );
}
