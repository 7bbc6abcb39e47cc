import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Provider } from 'urql';
import { clientOf } from '../graph/organization-client.ts';
import { ShortcutsProvider } from '../keyboard/shortcuts.tsx';
import { rememberOrganization } from '../session/last-organization.ts';
import { OrganizationShell } from './organization-shell.tsx';

const route = getRouteApi('/o/$slug');

/** Everything below speaks for one organization, with that organization's cache. */
export function OrganizationLayout() {
  const { slug } = route.useParams();
  useEffect(() => rememberOrganization(slug), [slug]);
  return (
    <Provider key={slug} value={clientOf(slug)}>
      <ShortcutsProvider>
        <OrganizationShell slug={slug}>
          <Outlet />
        </OrganizationShell>
      </ShortcutsProvider>
    </Provider>
  );
}
