import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address-search.ts';
import { PageError } from './errors/route-error.page.tsx';
import { routeTree } from './routes.ts';
import { Surroundings } from './surroundings.tsx';

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  InnerWrap: Surroundings,
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
  defaultPreloadDelay: 30,
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  // Another record is another page: what was typed about one never stays open over the next.
  defaultRemountDeps: ({ params }) => params,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
